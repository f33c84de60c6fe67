package org.distintivo.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Requests that only probing strangers send. Each is answered in words of ours, and none is a
 * defect of the server. What chance makes is made from a fixed seed, so that a failure repeats.
 */
class StrangeRequestsIT {

    /** What the container itself says of a path that it cannot decode, see docs/security.md. */
    private static final String UNDECODABLE = "CWWWC0005I";

    private static final long SEED = 20_261_130;
    private static final int REQUESTS = 400;

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
            inWordsOfOurs(new RawRequest("GET", one(random, addresses), headers));
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
            inWordsOfOurs(new RawRequest(one(random, METHODS), target, key()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//signin",
                "//evil.example/..",
                "//claim/x?lang=it",
                "/./signin",
                "/signin/.",
                "/x/../signin",
                "/signin;a=b",
                "/%2Fevil.example",
                "/%5Cevil.example",
                "/signin%3b",
                "/signin%20",
                "/api//v1/catalog",
                "/api/v1/exams/\"",
                "/api/v1/exams/<",
                "/api/v1/exams/{",
                "/ob/v3/issuer;x",
                "/signin?lang=%zz",
                "/api/v1/exams/x?a=\"<{",
                "/ob/v3/issuer?a={"
            })
    void an_address_that_is_not_in_its_plain_form_is_refused_and_comes_back_nowhere(String target) {
        var reply = inWordsOfOurs(new RawRequest("GET", target, ""));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.header("location")).isEmpty();
        assertThat(reply.body()).doesNotContain("evil");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/verify;a/../x", "/verify;a/../../x", "/verify;a/b/../../../.."})
    void a_path_that_begins_like_one_that_was_answered_is_judged_for_itself(String target) {
        assertThat(inWordsOfOurs(new RawRequest("GET", "/verify", "")).status()).isEqualTo(200);

        assertThat(inWordsOfOurs(new RawRequest("GET", target, "")).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Accept: text/html;q=abc|/ob/v3/issuer",
                "Accept: foo|/api/v1/catalog",
                "Accept-Language: en;q=abc|/api/v1/catalog",
                "Content-Type: application/json; q=a=\"b\"|/api/v1/verifications",
                "Content-Type: x|/api/v1/verifications",
                "If-None-Match: nonsense|/ob/v3/issuer/bundle"
            })
    void a_header_that_cannot_be_read_is_named(String header, String target) {
        var reply = inWordsOfOurs(new RawRequest("GET", target, header + "\r\n"));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body()).contains("\"code\":\"header-malformed\"", header.split(":")[0]);
    }

    @Test
    void what_is_not_allowed_says_what_is() {
        for (var target : List.of("/signin", "/", "/console", "/api/v1/catalog", "/ob/v3/issuer")) {
            for (var method : List.of("TRACE", "PATCH", "FOO")) {
                var reply = inWordsOfOurs(new RawRequest(method, target, ""));
                assertThat(reply.status()).as("%s %s", method, target).isEqualTo(405);
                assertThat(reply.header("allow")).as("%s %s", method, target).contains("GET");
            }
        }
    }

    @Test
    void an_address_with_a_slash_too_many_leads_to_its_page() {
        for (var target : List.of("/console/", "/signin/", "/verify/", "/help/")) {
            var reply = inWordsOfOurs(new RawRequest("GET", target + "?to=%2Fmy%2Fbadges", ""));
            assertThat(reply.status()).isEqualTo(308);
            assertThat(reply.header("location"))
                    .isEqualTo(target.replaceFirst("/$", "") + "?to=%2Fmy%2Fbadges");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {".", ")", ">", ",", "\"", "'", ";", "%2e", "%29", "%3E", "%2C", "%22", ">."})
    void what_has_stuck_to_a_link_of_a_mail_is_left_out(String stuck) {
        var token = "t".repeat(43);
        for (var link :
                List.of(
                        "/claim/" + token,
                        "/mail/off/" + token,
                        "/signup/confirm?token=" + token,
                        "/password/reset?token=" + token)) {
            var reply = inWordsOfOurs(new RawRequest("GET", link + stuck, ""));
            assertThat(reply.status()).as(link + stuck).isEqualTo(308);
            assertThat(reply.header("location")).isEqualTo(link);
        }
        var other = inWordsOfOurs(new RawRequest("GET", "/badges/" + token + stuck, ""));
        assertThat(other.status()).isIn(400, 404);
    }

    @Test
    void nobody_chooses_an_address_by_a_header_that_a_proxy_passes_on() {
        server.anyone()
                .header("X-Forwarded-For", "198.51.100.7")
                .header("Forwarded", "for=203.0.113.9")
                .get("/api/v1/catalog")
                .problem(400, "header-malformed");
    }

    @Test
    void the_host_that_a_caller_writes_comes_back_nowhere() {
        var evil = server.anyone().header("X-Forwarded-Host", "evil.example");
        assertThat(evil.get("/openapi?format=JSON").text()).doesNotContain("evil.example");

        var openapi = hostile("GET", "/openapi?format=JSON", "");
        assertThat(openapi.body()).contains("\"servers\"").doesNotContain("evil.example");
        var csv = "Content-Type: text/csv\r\nContent-Length: 37\r\n" + key();
        var taken = hostile("POST", "/api/v1/imports", csv);
        assertThat(taken.status()).isEqualTo(202);
        assertThat(taken.header("location")).startsWith(server.baseUrl() + "/api/v1/imports/");
    }

    private RawRequest.Reply hostile(String method, String target, String headers) {
        var body = headers.contains("Length") ? "externalId,exam,takenOn,outcome,email" : "";
        var end = "Connection: close\r\n\r\n" + body;
        return new RawRequest(
                        method, target + " HTTP/1.1\r\nHost: evil.example\r\n" + headers + end, "")
                .to(server);
    }

    /** Fails where the server failed, or where somebody else's words came back. */
    private RawRequest.Reply inWordsOfOurs(RawRequest request) {
        var reply = request.to(server);
        assertThat(reply.status()).as("%s: %s", request, reply).isLessThan(500);
        if (reply.body().contains(UNDECODABLE)) {
            assertThat(reply.status()).as("%s: %s", request, reply).isEqualTo(400);
            return reply;
        }
        if (reply.status() >= 400 && !request.method().equals("HEAD")) {
            assertThat(reply.header("content-type"))
                    .as("%s: %s", request, reply)
                    .matches("application/problem\\+json.*|text/html; ?charset=UTF-8");
            assertThat(reply.body())
                    .as("%s", request)
                    .containsAnyOf("\"code\":\"", "<link rel=\"stylesheet\" href=\"/assets/")
                    .doesNotContain("Exception", "SRVE", "CWW", "RESTEASY", "about:blank");
        }
        return reply;
    }

    private static String key() {
        return "Authorization: Bearer " + TestServer.API_KEY + "\r\n";
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
