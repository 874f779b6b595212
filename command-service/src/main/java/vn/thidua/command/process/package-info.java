/** What follows of itself: reactions to the log, and to the passing of time. */
@NullMarked
package vn.thidua.command.process;

import org.jspecify.annotations.NullMarked;
