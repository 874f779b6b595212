@NullMarked
package vn.thidua.query.signin;

import org.jspecify.annotations.NullMarked;
