package vn.thidua.query.signin;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Every page says who is signed in, and lets that person sign out. */
@OfPages
class SignedIn {
    @ModelAttribute("signedIn")
    @Nullable String person(@Nullable Principal signedIn) {
        return signedIn == null ? null : signedIn.getName();
    }
}
