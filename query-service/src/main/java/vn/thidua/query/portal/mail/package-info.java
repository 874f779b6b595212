/** One letter a day: reminders, what there is to do, and how much is new. */
@NullMarked
package vn.thidua.query.portal.mail;

import org.jspecify.annotations.NullMarked;
