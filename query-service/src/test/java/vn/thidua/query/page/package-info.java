@NullMarked
package vn.thidua.query.page;

import org.jspecify.annotations.NullMarked;
