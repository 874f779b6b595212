@NullMarked
package vn.thidua.local.issuer;

import org.jspecify.annotations.NullMarked;
