@NullMarked
package org.axonframework.guilty;

import org.jspecify.annotations.NullMarked;
