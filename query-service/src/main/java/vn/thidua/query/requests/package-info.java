/** What was asked for and waits for a second person. */
@NullMarked
package vn.thidua.query.requests;

import org.jspecify.annotations.NullMarked;
