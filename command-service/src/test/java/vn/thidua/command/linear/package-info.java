@NullMarked
package vn.thidua.command.linear;

import org.jspecify.annotations.NullMarked;
