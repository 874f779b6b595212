/** The pages: HTML made on the server, in Vietnamese and English, complete without JavaScript. */
@NullMarked
package vn.thidua.query.page;

import org.jspecify.annotations.NullMarked;
