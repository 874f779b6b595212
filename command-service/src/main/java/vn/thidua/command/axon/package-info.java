@NullMarked
package vn.thidua.command.axon;

import org.jspecify.annotations.NullMarked;
