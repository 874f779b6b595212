/** Tells screens that something in their year has changed; what it is they ask the pages. */
@NullMarked
package vn.thidua.query.live;

import org.jspecify.annotations.NullMarked;
