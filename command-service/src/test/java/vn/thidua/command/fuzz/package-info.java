@NullMarked
package vn.thidua.command.fuzz;

import org.jspecify.annotations.NullMarked;
