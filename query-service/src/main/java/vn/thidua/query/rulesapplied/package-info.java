@NullMarked
package vn.thidua.query.rulesapplied;

import org.jspecify.annotations.NullMarked;
