package vn.thidua.domain;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the field calls a thing, and one sentence that says what it means. The API, the pages and
 * the glossary read it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Term {
    String vi();

    String en();
}
