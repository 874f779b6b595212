@NullMarked
package vn.thidua.query.portal.news;

import org.jspecify.annotations.NullMarked;
