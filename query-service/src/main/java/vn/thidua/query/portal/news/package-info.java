/** What is new to somebody, and where that person was when it was new. */
@NullMarked
package vn.thidua.query.portal.news;

import org.jspecify.annotations.NullMarked;
