@NullMarked
package vn.thidua.command;

import org.jspecify.annotations.NullMarked;
