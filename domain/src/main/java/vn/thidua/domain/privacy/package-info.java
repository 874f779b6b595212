/** What people may ask about the personal data that is kept of them, and by when it is answered. */
@NullMarked
package vn.thidua.domain.privacy;

import org.jspecify.annotations.NullMarked;
