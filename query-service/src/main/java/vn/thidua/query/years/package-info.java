@NullMarked
package vn.thidua.query.years;

import org.jspecify.annotations.NullMarked;
