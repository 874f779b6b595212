@NullMarked
package vn.thidua.query.disputes;

import org.jspecify.annotations.NullMarked;
