@NullMarked
package vn.thidua.command.log;

import org.jspecify.annotations.NullMarked;
