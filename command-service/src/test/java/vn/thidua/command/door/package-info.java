@NullMarked
package vn.thidua.command.door;

import org.jspecify.annotations.NullMarked;
