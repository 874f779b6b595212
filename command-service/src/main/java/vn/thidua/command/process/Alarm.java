package vn.thidua.command.process;

import org.jspecify.annotations.Nullable;

/**
 * What a timer keeps.
 *
 * @param position of the entry that the process is shown again
 * @param failure why it failed when it last went off, for the operator
 */
record Alarm(long position, @Nullable String failure) {}
