package org.distintivo.system;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Requests put together by chance from pieces that parsers trip over, from a fixed seed, so that a
 * failure repeats. None is a defect of the server.
 */
class RandomRequestsIT {

    private static final long SEED = 20_261_130;
    private static final int REQUESTS = 400;
    private static final String KEY = "Authorization: Bearer " + TestServer.API_KEY + "\r\n";

    private static final List<String> HEADERS =
            List.of(
                    "Accept",
                    "Accept-Language",
                    "Accept-Encoding",
                    "Accept-Charset",
                    "Content-Type",
                    "Cookie",
                    "If-None-Match",
                    "If-Match",
                    "If-Modified-Since",
                    "Range",
                    "Authorization",
                    "X-Forwarded-For",
                    "X-Forwarded-Proto",
                    "X-Forwarded-Host",
                    "Forwarded",
                    "Origin",
                    "Referer",
                    "Expect",
                    "X-HTTP-Method-Override",
                    "$WSSN",
                    "$WSIS");

    private static final List<String> PIECES =
            List.of(
                    "text/html",
                    "application/json",
                    "*/*",
                    "*",
                    "/",
                    ";",
                    ";q=",
                    "q=abc",
                    "q=2",
                    "q=-1",
                    "=",
                    ",",
                    ",,",
                    "\"",
                    "\\",
                    "'",
                    "<",
                    "{",
                    "}",
                    "(",
                    " ",
                    "\t",
                    "W/",
                    "\"a\"",
                    "en",
                    "it-IT",
                    "x-klingon",
                    "0",
                    "1e999",
                    "-1",
                    "%",
                    "%00",
                    "é",
                    "Bearer ",
                    "Basic ",
                    "bytes=0-",
                    "bytes=9-1",
                    "SESSION=",
                    "lang=",
                    "charset=",
                    "utf-8",
                    "100-continue",
                    "Tue, 99 Foo",
                    "..",
                    "a".repeat(300));

    private static final List<String> SEGMENTS =
            List.of(
                    "",
                    ".",
                    "..",
                    ";",
                    ";a=b",
                    "\"",
                    "<",
                    ">",
                    "{",
                    "}",
                    "|",
                    "^",
                    "`",
                    "\\",
                    "%20",
                    "%22",
                    "%2e",
                    "%2F",
                    "%5c",
                    "%3B",
                    "%0a",
                    "%ff",
                    "%c3%a9",
                    "%E2%80%AE",
                    "é",
                    "x",
                    "v1",
                    "exams",
                    "badges",
                    "0",
                    "-1",
                    "99999999999",
                    "catalog",
                    "*",
                    "$",
                    "AAAAAAAAAAAAAAAAAAAAAA",
                    "a".repeat(500));

    private static final List<String> ROOTS =
            List.of(
                    "/api/v1/",
                    "/api/",
                    "/ob/v3/",
                    "/ob/v2/",
                    "/ob/v3/credentials/",
                    "/artwork/",
                    "/ob/v3/status/",
                    "/ob/v3/achievements/",
                    "/api/v1/badges/",
                    "/api/v1/exams/",
                    "/badges/",
                    "/claim/",
                    "/my/",
                    "/console/",
                    "/exams/",
                    "/assets/",
                    "/");

    private static final List<String> QUERIES =
            List.of(
                    "",
                    "?",
                    "?a=b",
                    "?lang=%zz",
                    "?lang=%ff",
                    "?lang=it",
                    "?email=%00",
                    "?a=\"<{",
                    "?kind=exam&kind=exam",
                    "?recipient=%0d%0a",
                    "?jakarta.faces.ViewState=x");

    private static final List<String> METHODS =
            List.of(
                    "GET", "GET", "GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS",
                    "FOO");

    private final TestServer server = TestServer.of(Database.H2);

    @Test
    void no_header_makes_the_server_fail() {
        var random = new Random(SEED);
        var addresses =
                List.of("/", "/signin", "/api/v1/catalog", "/ob/v3/issuer", "/ob/v2/issuer");
        for (int i = 0; i < REQUESTS; i++) {
            var headers =
                    IntStream.rangeClosed(0, random.nextInt(3))
                            .mapToObj(n -> header(one(random, HEADERS), words(random)))
                            .collect(Collectors.joining());
            OwnWords.answer(server, new RawRequest("GET", one(random, addresses), headers));
        }
    }

    @Test
    void no_path_and_no_query_makes_the_server_fail() {
        var random = new Random(SEED);
        for (int i = 0; i < REQUESTS; i++) {
            var path =
                    IntStream.rangeClosed(0, random.nextInt(3))
                            .mapToObj(n -> one(random, SEGMENTS))
                            .collect(Collectors.joining(random.nextBoolean() ? "/" : ""));
            var target = one(random, ROOTS) + path + one(random, QUERIES);
            OwnWords.answer(server, new RawRequest(one(random, METHODS), target, KEY));
        }
    }

    /** Of an empty protocol the container makes a 400 of its own, and a capture. */
    private static String header(String name, String value) {
        var empty = name.equals("X-Forwarded-Proto") && value.isBlank();
        return name + ": " + (empty ? "x" : value) + "\r\n";
    }

    private static String words(Random random) {
        return IntStream.rangeClosed(0, random.nextInt(5))
                .mapToObj(i -> one(random, PIECES))
                .collect(Collectors.joining());
    }

    private static String one(Random random, List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
