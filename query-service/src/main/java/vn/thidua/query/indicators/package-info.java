@NullMarked
package vn.thidua.query.indicators;

import org.jspecify.annotations.NullMarked;
