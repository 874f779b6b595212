@NullMarked
package vn.thidua.query.awards;

import org.jspecify.annotations.NullMarked;
