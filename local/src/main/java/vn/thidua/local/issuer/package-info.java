/**
 * The identity provider of a trial on one machine: sample people, no passwords. It lives in this
 * module alone, which is on no service's class path.
 */
@NullMarked
package vn.thidua.local.issuer;

import org.jspecify.annotations.NullMarked;
