@NullMarked
package vn.thidua.command.skip;

import org.jspecify.annotations.NullMarked;
