/** What is told of a command's way, so that a slow one can be followed. Nothing rests on it. */
@NullMarked
package vn.thidua.command.trace;

import org.jspecify.annotations.NullMarked;
