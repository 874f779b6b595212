@NullMarked
package vn.thidua.query.search;

import org.jspecify.annotations.NullMarked;
