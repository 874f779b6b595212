/** Names and contacts of people, apart from the log, so that they can be erased. */
@NullMarked
package vn.thidua.command.directory;

import org.jspecify.annotations.NullMarked;
