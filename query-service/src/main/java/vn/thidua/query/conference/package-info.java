/** The conference as its screens show it, folded from the journal by the rules themselves. */
@NullMarked
package vn.thidua.query.conference;

import org.jspecify.annotations.NullMarked;
