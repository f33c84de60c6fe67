package org.distintivo.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that only probing strangers send: each is answered in words of ours. */
class StrangeRequestsIT {

    private final TestServer server = TestServer.of(Database.H2);

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
        var reply = OwnWords.answer(server, new RawRequest("GET", target, ""));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.header("location")).isEmpty();
        assertThat(reply.body()).doesNotContain("evil");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/verify;a/../x", "/verify;a/../../x", "/verify;a/b/../../../.."})
    void a_path_that_begins_like_one_that_was_answered_is_judged_for_itself(String target) {
        assertThat(OwnWords.answer(server, new RawRequest("GET", "/verify", "")).status())
                .isEqualTo(200);

        assertThat(OwnWords.answer(server, new RawRequest("GET", target, "")).status())
                .isEqualTo(400);
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
        var reply = OwnWords.answer(server, new RawRequest("GET", target, header + "\r\n"));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body()).contains("\"code\":\"header-malformed\"", header.split(":")[0]);
    }

    @Test
    void what_is_not_allowed_says_what_is() {
        for (var target : List.of("/signin", "/", "/console", "/api/v1/catalog", "/ob/v3/issuer")) {
            for (var method : List.of("TRACE", "PATCH", "FOO")) {
                var reply = OwnWords.answer(server, new RawRequest(method, target, ""));
                assertThat(reply.status()).as("%s %s", method, target).isEqualTo(405);
                assertThat(reply.header("allow")).as("%s %s", method, target).contains("GET");
            }
        }
    }

    @Test
    void an_address_with_a_slash_too_many_leads_to_its_page() {
        for (var target : List.of("/console/", "/signin/", "/verify/", "/help/")) {
            var reply =
                    OwnWords.answer(
                            server, new RawRequest("GET", target + "?to=%2Fmy%2Fbadges", ""));
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
            var reply = OwnWords.answer(server, new RawRequest("GET", link + stuck, ""));
            assertThat(reply.status()).as(link + stuck).isEqualTo(308);
            assertThat(reply.header("location")).isEqualTo(link);
        }
        var other = OwnWords.answer(server, new RawRequest("GET", "/badges/" + token + stuck, ""));
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

    private static String key() {
        return "Authorization: Bearer " + TestServer.API_KEY + "\r\n";
    }
}
