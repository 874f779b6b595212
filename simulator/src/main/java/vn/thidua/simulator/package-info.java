@NullMarked
package vn.thidua.simulator;

import org.jspecify.annotations.NullMarked;
