@NullMarked
package vn.thidua.query.eligibility;

import org.jspecify.annotations.NullMarked;
