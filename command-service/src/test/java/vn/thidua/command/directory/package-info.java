@NullMarked
package vn.thidua.command.directory;

import org.jspecify.annotations.NullMarked;
