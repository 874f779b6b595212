@NullMarked
package vn.thidua.query.live;

import org.jspecify.annotations.NullMarked;
