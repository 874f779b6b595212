/** What people ask for in the browser: forms made from the commands, drafts, and what to do now. */
@NullMarked
package vn.thidua.query.portal;

import org.jspecify.annotations.NullMarked;
