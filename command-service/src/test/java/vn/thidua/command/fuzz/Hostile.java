package vn.thidua.command.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;

/** What nobody sends by mistake. */
final class Hostile {
    private static final int BAD = 400;
    private static final int KIB = 1_024;

    private static final List<String> NUMBERS =
            List.of(
                    "1e999999999",
                    "-1e999999999",
                    "1e-999999999",
                    "0e999999999",
                    "1e99999999999",
                    "9".repeat(99),
                    "9".repeat(101),
                    "9".repeat(5_000),
                    "-0.0",
                    "2025.0",
                    "2.025e3",
                    "NaN",
                    "Infinity",
                    "-",
                    "0x7e9",
                    "02025",
                    "1.",
                    ".5",
                    "1e",
                    "२०२५");

    private static final List<String> NO_JSON =
            List.of(
                    "",
                    " ",
                    "null",
                    "true",
                    "7",
                    "\"x\"",
                    "[]",
                    "[{}]",
                    "{",
                    "}",
                    "{]",
                    "{,}",
                    "{\"bloc\"}",
                    "{\"bloc\":}",
                    "{bloc:1}",
                    "{'bloc':'x'}",
                    "{\"bloc\":\"x\",}",
                    "{\"bloc\":\"\t\"}",
                    "{\"bloc\":\"\\x\"}",
                    "{\"bloc\":\"\\ud8\"}",
                    "{\"bloc\":nul}",
                    "{\"\\ud800\":1}",
                    "{\"a\u0000b\":1}",
                    "{\"" + "n".repeat(300) + "\":1}",
                    "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>",
                    "--- !!javax.script.ScriptEngineManager []",
                    "bloc=x&year=2025",
                    "{\"bloc\":\"kinbaomat\" /* */}",
                    "//\n{}",
                    "{}{}",
                    "{} kinbaomat");

    private static final List<String> PATHS =
            List.of(
                    "/api/commands/",
                    "/api/commands",
                    "/api/commands//SignPledge",
                    "//api//commands//SignPledge",
                    "/api/commands/SignPledge/",
                    "/api/commands/signpledge",
                    "/api/commands/SignPledge.json",
                    "/api/commands/%53ignPledge%2f",
                    "/api/commands/..%2fSignPledge",
                    "/api/commands/%2e%2e/log",
                    "/api/commands/../log",
                    "/api/commands/./SignPledge",
                    "/api/commands/SignPledge%00",
                    "/api/commands/SignPledge%0d%0aX-Injected:%201",
                    "/api/commands/SignPledge;x=1",
                    "/api/;/commands/SignPledge",
                    "/api\\commands\\SignPledge",
                    "/api/commands/%5c..%5clog",
                    "/api/commands/%",
                    "/api/commands/%zz",
                    "/api/commands/%ff%fe",
                    "/api/commands/%c0%ae%c0%ae/log",
                    "/api/commands/%f0%9f%98%80",
                    "/api/commands/%e2%80%ae",
                    "/api/commands/%252e",
                    "/api/commands/<script>",
                    "/api/commands/%3Cscript%3E",
                    "/api/commands/$%7B7*7%7D",
                    "/api/commands/'--",
                    "/api/commands/{command}",
                    "/api/commands/" + "x".repeat(4_000),
                    "/" + "x".repeat(12_000),
                    "*",
                    "",
                    "/actuator",
                    "/actuator/env",
                    "/actuator/heapdump",
                    "/actuator/beans",
                    "/actuator/health/../env",
                    "/error",
                    "/error?status=500",
                    "/favicon.ico",
                    "/v3/api-docs",
                    "/swagger-ui.html",
                    "/h2-console",
                    "/.env",
                    "/.git/config",
                    "/WEB-INF/web.xml",
                    "/META-INF/MANIFEST.MF",
                    "/static/..%2f..%2fetc/passwd",
                    "http://127.0.0.1/api/commands/SignPledge",
                    "http://evil.example/api/log",
                    "ftp://evil.example/",
                    "/api/commands/SignPledge?bloc=khoi-0&board=nha",
                    "/api/commands/SignPledge?%00=%00",
                    "/api/commands/SignPledge?a=%zz&=&&",
                    "/api/commands/SignPledge#x",
                    "/api/commands/Sign Pledge");

    private static final List<String> QUERIES =
            List.of(
                    "after=-1",
                    "after=first",
                    "after=9223372036854775807",
                    "after=9223372036854775808",
                    "after=1e9",
                    "after=0x7fffffffff",
                    "after=%00",
                    "after=1;drop",
                    "after=9999999999&after=8",
                    "after=9999999999&until=-1",
                    "until=",
                    "until=0",
                    "until=%20",
                    "stream=%00",
                    "stream=bloc:%00",
                    "stream=",
                    "stream=%27%20or%201%3D1--",
                    "stream=%ff",
                    "stream=%ed%a0%80",
                    "stream=%e2%80%ae",
                    "stream=bloc:khong-co",
                    "stream=a&stream=b",
                    "stream=" + "x".repeat(5_000),
                    "stream=%F0%9F%98%80",
                    "%00=1",
                    "%0d%0a=1",
                    "%zz=1&after=9999999999",
                    "=&=&&&",
                    "access_token=x&after=9999999999",
                    "until=1&stream=cycle:khoi-0:2025",
                    "after=9999999999&sort=position;drop");

    private static final List<String> METHODS =
            List.of(
                    "GET",
                    "HEAD",
                    "PUT",
                    "PATCH",
                    "DELETE",
                    "OPTIONS",
                    "TRACE",
                    "PROPFIND",
                    "MOVE",
                    "post",
                    "POST\t",
                    "PO ST",
                    "X".repeat(200),
                    "P\u00d6ST",
                    "");

    private static final List<String> TYPES =
            List.of(
                    "text/plain",
                    "text/html",
                    "application/xml",
                    "application/x-www-form-urlencoded",
                    "multipart/form-data",
                    "multipart/form-data; boundary=x",
                    "multipart/form-data; boundary=" + "x".repeat(300),
                    "multipart/mixed",
                    "application/json; charset=utf-7",
                    "application/json; charset=x\u0000",
                    "application/json; charset=",
                    "application/json; charset=\"",
                    "application/*",
                    "*/*",
                    "json",
                    "/",
                    ";",
                    "application/json, text/plain",
                    "application/json/x",
                    "application/vnd.thidua+json",
                    "application/problem+json",
                    "application/x-java-serialized-object",
                    "application/cbor",
                    "\u00ff/\u00ff");

    private static final List<String> ACCEPTED =
            List.of(
                    "image/png",
                    "text/html",
                    "text/plain;q=1",
                    "application/xml",
                    "application/json;q=0",
                    "*/*;q=0",
                    "application/x-ndjson",
                    "garbage",
                    "/",
                    ",",
                    "application/json;q=x",
                    "a/b;c=\"",
                    "\u0085",
                    "*/json",
                    "text/event-stream");

    private static final List<String> KEYS =
            List.of(
                    "1234567",
                    "x".repeat(101),
                    "x".repeat(8_000),
                    "with a space",
                    "tab\there",
                    "key\u0085key",
                    "key\u00ff\u00fekey",
                    "key\u0001key1",
                    "key\u0000key1",
                    "key'--;drop",
                    "\"quoted-key\"",
                    "../../../key",
                    "${jndi:ldap://x}",
                    "kh\u00f3a-kh\u00f3a",
                    "12345678\r\nX-Injected: 1",
                    "12345678\nX-Injected: 1",
                    "12345678\rX-Injected: 1",
                    "12345678\r\n folded",
                    "%0d%0aX-Injected:1",
                    "        ");

    private static final List<String> VERSIONS =
            List.of(
                    "*",
                    "12",
                    "\"-1\"",
                    "\"x\"",
                    "W/\"1\"",
                    "\"1\", \"2\"",
                    "\"",
                    "\"\"",
                    "",
                    "\"9999999999999999999\"",
                    "\"999999999999999999\"",
                    "\"1\u0085\"",
                    "'1'",
                    "\"1e3\"");

    private static final List<String> ODD_HEADERS =
            List.of(
                    "X-HTTP-Method-Override: DELETE",
                    "X-Forwarded-For: 127.0.0.1\u0001",
                    "X-Forwarded-Host: evil.example",
                    "X-Forwarded-Prefix: /..;/",
                    "X-Original-URL: /actuator/env",
                    "X-Rewrite-URL: /api/log",
                    "Range: bytes=0-0",
                    "Cookie: SESSION=kinbaomat\u0001; $Version=1",
                    "Cookie: ;=;\"",
                    "Upgrade: h2c",
                    "traceparent: 00-00000000000000000000000000000000-0000000000000000-01",
                    "traceparent: ff-x",
                    "traceparent: " + "0".repeat(500),
                    "tracestate: \u00ff=\u0085",
                    "baggage: a=b;c=%zz",
                    "Content-Encoding: gzip",
                    "Content-Encoding: x",
                    "Expect: 100-continue",
                    "Expect: kinbaomat",
                    "Connection: Idempotency-Key",
                    "Host: evil.example",
                    "Host: a b",
                    "Host: ",
                    "Host: 127.0.0.1:99999999",
                    "Host: [::1",
                    "Host:\u0000",
                    "X-Big: " + "x".repeat(9_000),
                    "X-Big: " + "x".repeat(70_000),
                    "No colon at all",
                    ": no name",
                    "X Y: z",
                    "X\u0000Y: z",
                    "X-Nul: a\u0000b",
                    "X-Cr: a\rb",
                    "\u00e9: z",
                    " folded first: x");

    private final Draft draft;
    private final Dice dice;

    private Hostile(Draft draft, Dice dice) {
        this.draft = draft;
        this.dice = dice;
    }

    static void one(Draft draft, Dice dice) {
        new Hostile(draft, dice).one();
    }

    private void one() {
        switch (dice.below(22)) {
            case 0 -> deep();
            case 1 -> number();
            case 2 -> large();
            case 3 -> brokenText();
            case 4 -> otherEncoding();
            case 5 -> twice();
            case 6 ->
                    text(
                            "trailing garbage",
                            draft.json + dice.of(List.of("x", "{}", "]", ",", "\u0000")));
            case 7 -> noJson();
            case 8, 9 -> path();
            case 10, 11 -> query();
            case 12 -> method();
            case 13 -> header("content type", "Content-Type", TYPES);
            case 14 -> header("accept", "Accept", ACCEPTED);
            case 15 -> header("bad key", "Idempotency-Key", KEYS);
            case 16 -> header("bad version", "If-Match", VERSIONS);
            case 17, 18 -> oddHeader();
            case 19 -> usedKey();
            case 20 -> smuggled();
            default -> cutOff();
        }
    }

    private void text(String how, String text) {
        draft.say(text);
        draft.spoilt(how, BAD);
    }

    private void deep() {
        int levels = dice.of(List.of(21, 50, 1_000, 50_000));
        var open = dice.oneIn(2) ? "[" : "{\"a\":";
        var inside = dice.oneIn(2) ? "1" : "";
        var close = open.startsWith("[") ? "]" : "}";
        text("nested deep", open.repeat(levels) + inside + close.repeat(levels));
    }

    private void number() {
        draft.json.put("year", -77);
        var written =
                draft.json.toString().replaceFirst("\"year\":-77", "\"year\":" + dice.of(NUMBERS));
        text("odd number", written);
    }

    private void large() {
        int kib = dice.of(List.of(100, 400, 511, 513, 600));
        draft.json.put("bloc", "x".repeat(kib * KIB));
        draft.say(draft.json.toString());
        draft.spoilt("large", draft.body.length > 512 * KIB ? 413 : BAD);
        draft.isLast = true;
        if (dice.oneIn(2)) {
            chunked("0\r\n\r\n");
        }
    }

    private void chunked(String end) {
        draft.afterTheChunk = end;
        draft.framing = Draft.CHUNKED;
    }

    private void brokenText() {
        var broken =
                List.of(
                        "\u00ff",
                        "\u00c0\u0080",
                        "\u00c1\u00bf",
                        "\u00ed\u00a0\u0080",
                        "\u00f8\u0088\u0080\u0080\u0080",
                        "\u00e1\u00bb",
                        "\u0080");
        draft.json.put("bloc", "#");
        var raw =
                new String(
                        draft.json.toString().getBytes(StandardCharsets.UTF_8),
                        StandardCharsets.ISO_8859_1);
        draft.body =
                raw.replaceFirst("\"#\"", "\"kinbaomat" + dice.of(broken) + "\"")
                        .getBytes(StandardCharsets.ISO_8859_1);
        draft.spoilt("invalid UTF-8", BAD);
    }

    private void otherEncoding() {
        var name = dice.of(List.of("UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32BE", "ISO-8859-1"));
        draft.body = draft.json.toString().getBytes(Charset.forName(name));
        draft.anyhow("another encoding");
    }

    private void twice() {
        var first = draft.json.properties().iterator().next();
        var again = "\"" + first.getKey() + "\":" + first.getValue();
        text(
                "field twice",
                draft.json
                        .toString()
                        .replaceFirst("\\{", Matcher.quoteReplacement("{" + again + ",")));
    }

    private void noJson() {
        text("no JSON", dice.of(NO_JSON));
    }

    private void path() {
        draft.target = dice.of(PATHS).replace("SignPledge", draft.command);
        draft.method = dice.oneIn(3) ? "GET" : "POST";
        draft.anyhow("odd path");
    }

    private void query() {
        draft.method = "GET";
        draft.target = "/api/log?until=3&" + dice.of(QUERIES);
        draft.headers.add(
                "Authorization: "
                        + (dice.oneIn(4) ? draft.person : People.CHECKER).authorization());
        draft.body = new byte[0];
        draft.anyhow("odd query");
    }

    private void method() {
        draft.method = dice.of(METHODS);
        draft.anyhow("odd method");
    }

    private void header(String how, String name, List<String> values) {
        draft.headers.add(name + ": " + dice.of(values));
        draft.anyhow(how);
    }

    private void oddHeader() {
        switch (dice.below(8)) {
            case 0 ->
                    draft.headers.add("Authorization: " + draft.person.authorization() + "\u0001");
            case 1 -> draft.headers.add("Authorization : " + draft.person.authorization());
            case 2 -> many();
            case 3 -> leaveOut();
            default -> draft.headers.add(dice.of(ODD_HEADERS));
        }
        draft.anyhow("odd header");
    }

    private void many() {
        for (int i = 0; i < 150; i++) {
            draft.headers.add("X-Many-" + i + ": kinbaomat");
        }
    }

    private void leaveOut() {
        draft.headers.add(
                dice.of(List.of("Host:", "Content-Type:", "Idempotency-Key:", "Authorization:")));
    }

    /** That somebody sent before with another body; the first may be on its way. */
    private void usedKey() {
        draft.key = "fuzz:used:" + dice.below(20);
        draft.spoilt("used key");
    }

    private void smuggled() {
        int length = draft.body.length;
        var hidden = "GET /api/log HTTP/1.1\r\nHost: x\r\n\r\n";
        switch (dice.below(9)) {
            case 0 -> {
                chunked("0\r\n\r\n" + hidden);
                draft.framing += "\r\nContent-Length: " + length;
            }
            case 1 -> draft.framing = "Content-Length: " + length + "\r\nContent-Length: 5";
            case 2 -> draft.framing = "Content-Length: -1";
            case 3 -> draft.framing = "Content-Length: 0x10";
            case 4 -> draft.framing = "Content-Length: 99999999999999999999";
            case 5 -> draft.framing = "Content-Length: 1";
            case 6 -> draft.framing = "Content-Length: +" + length;
            case 7 -> draft.framing = "Transfer-Encoding: chunked, identity";
            default -> draft.framing = "Transfer-Encoding:\u000bchunked";
        }
        draft.isCutOff = true;
        draft.anyhow("smuggled");
    }

    private void cutOff() {
        switch (dice.below(5)) {
            case 0 -> draft.framing = "Content-Length: " + (draft.body.length + 100);
            case 1 -> chunked("");
            case 2 -> chunked("5\r\nabc");
            case 3 -> chunked("zz\r\nkinbaomat\r\n");
            default -> chunked("ffffffffffffffff\r\nabc\r\n");
        }
        draft.isCutOff = true;
        draft.anyhow("cut off");
    }
}
