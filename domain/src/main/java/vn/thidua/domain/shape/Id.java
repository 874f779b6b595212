package vn.thidua.domain.shape;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A lasting name for a thing: lower-case letters, digits and hyphens. It is never shown to people.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
public @interface Id {
    String PATTERN = "[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?";
}
