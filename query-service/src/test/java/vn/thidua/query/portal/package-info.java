@NullMarked
package vn.thidua.query.portal;

import org.jspecify.annotations.NullMarked;
