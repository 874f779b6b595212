@NullMarked
package vn.thidua.query.feed;

import org.jspecify.annotations.NullMarked;
