package vn.thidua.query.signin;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.web.bind.annotation.ControllerAdvice;

/** What holds for everything that people look at in a browser, and not for programs. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ControllerAdvice(
        basePackages = {
            "vn.thidua.query.page",
            "vn.thidua.query.portal",
            "vn.thidua.query.search",
            "vn.thidua.query.workbook"
        })
public @interface OfPages {}
