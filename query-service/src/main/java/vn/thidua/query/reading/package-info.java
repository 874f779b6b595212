@NullMarked
package vn.thidua.query.reading;

import org.jspecify.annotations.NullMarked;
