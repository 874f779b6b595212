@NullMarked
package vn.thidua.query.yearboard;

import org.jspecify.annotations.NullMarked;
