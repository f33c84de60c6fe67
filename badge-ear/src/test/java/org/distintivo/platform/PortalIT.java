package org.distintivo.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.distintivo.system.Api;
import org.distintivo.system.Database;
import org.distintivo.system.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every page of the portal promises about itself, before anybody looks at it. */
class PortalIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/help",
                "/help/claim",
                "/privacy",
                "/verify",
                "/signin",
                "/signup",
                "/claim/nonsense",
                "/my/badges",
                "/nothing/here",
                "/badges/AAAAAAAAAAAAAAAAAAAAAA"
            })
    void every_answer_forbids_foreign_content_frames_and_guesses(String address) {
        var answer = visitor().get(address);

        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.header("Cache-Control")).contains("no-");
        assertThat(answer.header("X-Powered-By")).isEmpty();
        assertThat(answer.header("Server")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/help", "/help/claim", "/privacy", "/nothing/here"})
    void a_page_to_read_needs_no_script(String address) {
        assertThat(visitor().get(address).text()).doesNotContain("<script", " onclick=", " style=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/help",
                "/privacy",
                "/verify",
                "/nothing/here",
                "/claim/nonsense",
                "/signin",
                "/signin?to=%2Fmy%2Fbadges",
                "/signup",
                "/signup/confirm",
                "/signup/confirm?token=nonsense",
                "/password/forgot",
                "/password/reset",
                "/password/change",
                "/my/badges",
                "/console",
                "/badges/nonsense"
            })
    void looking_at_a_page_opens_no_session(String address) {
        assertThat(visitor().get(address).header("Set-Cookie")).isEmpty();
    }

    /** 107,000 sessions of such visits once filled the memory. */
    @Test
    void a_hundred_looks_at_the_sign_in_page_open_no_session() {
        for (int i = 0; i < 100; i++) {
            assertThat(visitor().get("/signin").header("Set-Cookie")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/signin", "/signup", "/claim/nonsense", "/verify"})
    void a_page_with_a_form_has_no_script_in_its_text(String address) {
        assertThat(visitor().get(address).text())
                .doesNotContain(" onclick=", " onsubmit=", " style=", "<script>")
                .doesNotContain("src=\"http", "href=\"http");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/platform/home.xhtml",
                "/account/signin.xhtml",
                "/WEB-INF/web.xml",
                "/WEB-INF/templates/base.xhtml",
                "/jakarta.faces.resource/faces.js.xhtml?ln=jakarta.faces",
                "/error-page"
            })
    void what_is_behind_the_pages_has_no_address(String address) {
        assertThat(visitor().get(address).status()).isEqualTo(404);
    }

    @Test
    void whoever_has_not_signed_in_is_asked_to_and_brought_back() {
        var answer = visitor().get("/my/badges?q=azure");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).contains("/signin?to=%2Fmy%2Fbadges%3Fq%3Dazure");
        assertThat(visitor().get("/console/results").header("Location"))
                .contains("/signin?to=%2Fconsole%2Fresults");
    }

    @Test
    void the_language_is_the_one_asked_for_then_the_readers() {
        var italian = visitor().header("Accept-Language", "nl, it;q=0.8, en;q=0.5");

        assertThat(italian.get("/help/accept").text())
                .contains("<html lang=\"it\"", "«Accetta i miei badge automaticamente»");
        assertThat(visitor().get("/help").text()).contains("<html lang=\"en\"");
        assertThat(italian.get("/help?lang=en").header("Location")).contains("/help");
        assertThat(italian.get("/help?lang=en").header("Set-Cookie"))
                .startsWith("lang=en")
                .contains("HttpOnly", "SameSite=Lax");
        assertThat(italian.header("Cookie", "lang=en").get("/help").text())
                .contains("<html lang=\"en\"");
    }

    @Test
    void a_missing_page_says_so_in_words_and_nothing_of_how_it_is_made() {
        var answer = visitor().header("Accept-Language", "it").get("/nothing/here");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).contains("Qui non c’è nulla").doesNotContain("SRVE", "Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing/here", "/badges/nonsense"})
    void a_missing_page_has_the_frame_of_the_others_and_changes_its_language(String address) {
        var page = visitor().get(address).text();

        assertThat(page)
                .contains("class=\"skip\" href=\"#main\"", "href=\"/signin\"", "href=\"/privacy\"")
                .contains("href=\"" + address + "?lang=it\" hreflang=\"it\"");
        assertThat(visitor().get(address + "?lang=it").text()).contains("Qui non c’è nulla");
    }

    @Test
    void another_sites_form_is_refused_and_a_strange_method_too() {
        var form = "application/x-www-form-urlencoded";
        var foreign = visitor().header("Sec-Fetch-Site", "cross-site");

        assertThat(foreign.post("/verify", form, new byte[0]).status()).isEqualTo(403);
        assertThat(foreign.post("/signin", form, new byte[0]).status()).isEqualTo(403);
        var sibling = visitor().header("Sec-Fetch-Site", "same-site");
        assertThat(sibling.post("/signin", form, new byte[0]).status()).isEqualTo(403);
        var older = visitor().header("Origin", "https://elsewhere.example");
        assertThat(older.post("/signin", form, new byte[0]).status()).isEqualTo(403);
        assertThat(visitor().delete("/help").status()).isEqualTo(405);
    }

    @Test
    void a_form_that_nobody_was_given_is_loaded_afresh() {
        var body = "jakarta.faces.ViewState=bm9uc2Vuc2U&signin_SUBMIT=1&address=a&password=b";
        var answer =
                visitor().post("/signin", "application/x-www-form-urlencoded", body.getBytes());

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).contains("/signin");
    }

    @Test
    void style_and_script_are_kept_for_a_year_under_the_name_of_their_content() {
        var page = visitor().get("/signin").text();
        var style = page.replaceFirst("(?s).*href=\"(/assets/[^\"]+\\.css)\".*", "$1");
        var answer = visitor().get(style);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/css");
        assertThat(answer.header("Cache-Control")).contains("immutable");
        assertThat(visitor().get("/assets/000000000000/portal.css").status()).isEqualTo(404);
    }

    private static Api visitor() {
        return TestServer.of(Database.H2).anyone();
    }
}
