@NullMarked
package vn.thidua.query.dossiers;

import org.jspecify.annotations.NullMarked;
