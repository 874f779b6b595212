@NullMarked
package vn.thidua.query.audit;

import org.jspecify.annotations.NullMarked;
