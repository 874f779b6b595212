@NullMarked
package vn.thidua.query.portal.mail;

import org.jspecify.annotations.NullMarked;
