@NullMarked
package vn.thidua.domain.dossier;

import org.jspecify.annotations.NullMarked;
