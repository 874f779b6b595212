package vn.thidua.local.issuer;

import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;
import vn.thidua.local.issuer.SamplePeople.SamplePerson;

/** Where somebody who tries the system out chooses whom to be. It says that nobody is real. */
@RestController
class SignInPage {
    static final String PATH = "/login";

    private static final String PAGE =
            """
            <!doctype html>
            <html lang="vi">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width,initial-scale=1">
            <title>Đăng nhập thử · Thi Đua</title>
            <style>
            body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:0 auto;padding:1.5rem;color:#1b2733;background:#fff}
            .sample{border:2px solid #9a5b00;background:#fff6e5;padding:.75rem 1rem;margin:1rem 0}
            ul{list-style:none;padding:0;display:grid;gap:.4rem;grid-template-columns:repeat(auto-fill,minmax(19rem,1fr))}
            button{font:inherit;width:100%;text-align:left;padding:.5rem .75rem;border:1px solid #6b7785;background:#fff;color:inherit;cursor:pointer}
            button:hover,button:focus-visible{outline:3px solid #0b5cad;outline-offset:1px}
            small{color:#48535f;display:block}
            </style>
            </head>
            <body>
            <h1>Đăng nhập thử</h1>
            <p class="sample"><strong>BẢN MẪU.</strong> Không có người thật và không có mật khẩu: chỉ chạy trên máy này để dùng thử. <span lang="en"><strong>SAMPLE.</strong> Nobody here is real and there are no passwords: for a trial on this machine only.</span></p>
            <p>Bạn muốn là ai? <span lang="en">Whom do you want to be?</span></p>
            <ul>
            {people}
            </ul>
            </body>
            </html>
            """;

    private static final String PERSON =
            """
            <li><form method="post" action="/login"><input type="hidden" name="{parameter}" value="{token}"><input type="hidden" name="username" value="{person}"><input type="hidden" name="password" value="{secret}"><button type="submit">{name}<small>{person}</small></button></form></li>
            """;

    private final SamplePeople people;

    SignInPage(SamplePeople people) {
        this.people = people;
    }

    @GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String page(CsrfToken token) {
        var lines =
                people.people().stream()
                        .map(person -> line(person, token))
                        .collect(Collectors.joining());
        return PAGE.replace("{people}", lines);
    }

    private static String line(SamplePerson person, CsrfToken token) {
        return PERSON.replace("{parameter}", token.getParameterName())
                .replace("{token}", token.getToken())
                .replace("{secret}", SampleIssuer.PASSWORD)
                .replace("{person}", HtmlUtils.htmlEscape(person.person()))
                .replace("{name}", HtmlUtils.htmlEscape(person.name()));
    }
}
