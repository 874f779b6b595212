@NullMarked
package vn.thidua.command.refusal;

import org.jspecify.annotations.NullMarked;
