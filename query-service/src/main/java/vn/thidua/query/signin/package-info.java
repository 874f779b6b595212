/** Who looks at the pages: signing in, staying signed in, and what is shown to whom. */
@NullMarked
package vn.thidua.query.signin;

import org.jspecify.annotations.NullMarked;
