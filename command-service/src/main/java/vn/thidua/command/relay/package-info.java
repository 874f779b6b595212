@NullMarked
package vn.thidua.command.relay;

import org.jspecify.annotations.NullMarked;
