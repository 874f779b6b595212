@NullMarked
package vn.thidua.command.json;

import org.jspecify.annotations.NullMarked;
