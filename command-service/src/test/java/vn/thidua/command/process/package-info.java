@NullMarked
package vn.thidua.command.process;

import org.jspecify.annotations.NullMarked;
