/**
 * The whole system on one machine: engines, the two services as they are deployed, sample years.
 */
@NullMarked
package vn.thidua.local;

import org.jspecify.annotations.NullMarked;
