package org.distintivo.notification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.distintivo.system.Database;
import org.distintivo.system.FormBrowser;
import org.distintivo.system.Mail;
import org.distintivo.system.OnEachDatabase;
import org.distintivo.system.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/** Results in, mail out: one for each person and request, in the person's language. */
@OnEachDatabase
class BadgeMailIT {

    @Parameter Database database;

    private static final byte[] ONE_CLICK = "List-Unsubscribe=One-Click".getBytes(UTF_8);

    private final String address = Exams.address();
    private TestServer server;
    private Exams exams;

    @BeforeEach
    void load() {
        server = TestServer.of(database);
        exams = new Exams(server.api());
    }

    @Test
    void badges_of_one_request_are_one_mail_that_lists_them_all() {
        exams.pass(address, "en", Exams.FIRST, Exams.SECOND);

        var mail = server.mails().await(address);
        assertThat(mail.subject()).isEqualTo("2 badges are waiting for you");
        assertThat(mail.text())
                .contains("Hello Łukasz Nuñez-Ó Briain,")
                .contains(Exams.title(Exams.FIRST), Exams.title(Exams.SECOND))
                .contains("Nobody sees them until you share them.");
        assertThat(mail.link("/claim/")).startsWith(server.baseUrl() + "/claim/");
        assertOnlyMail(mail);
    }

    @Test
    void an_italian_candidate_reads_italian_and_any_other_language_falls_back_to_english() {
        var polish = Exams.address();

        exams.pass(address, "it", Exams.FIRST);
        exams.pass(polish, "pl", Exams.FIRST);

        var italian = server.mails().await(address);
        assertThat(italian.subject()).startsWith("Un badge ti aspetta: Exam");
        assertThat(italian.text()).contains("Nessuno lo vede finché non lo condividi.");
        assertThat(italian.header("Content-Language")).isEqualTo("it");
        assertThat(server.mails().await(polish).subject()).startsWith("A badge is waiting");
    }

    @Test
    void a_mail_is_html_and_text_in_the_programs_name_and_says_that_a_machine_sent_it() {
        exams.pass(address, "en", Exams.FIRST);

        var mail = server.mails().await(address);
        assertThat(mail.html())
                .contains("Exam &lt;i&gt;MAIL-1&lt;/i&gt; &amp; more")
                .contains("href=\"" + mail.link("/claim/") + "\"")
                .doesNotContain("<i>", "<script");
        assertThat(mail.header("From")).endsWith("<badges@distintivo.test>").doesNotStartWith("<");
        assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(mail.header("Message-ID")).endsWith("@distintivo.test>");
    }

    @Test
    void the_same_results_again_send_no_mail_and_a_new_badge_sends_another() {
        exams.pass(address, "en", Exams.FIRST);
        var first = server.mails().await(address);

        exams.pass(address, "en", Exams.FIRST);
        assertOnlyMail(first);

        exams.pass(address, "en", Exams.SECOND);
        server.mails().await(address, mail -> mail.subject().contains(Exams.SECOND));
        assertThat(server.mails().to(address)).hasSize(2);
    }

    @Test
    void mail_is_ended_in_one_click_without_signing_in_and_taken_back_on_the_same_page() {
        exams.pass(address, "en", Exams.FIRST);
        var mail = server.mails().await(address);
        var link = mail.link("/mail/off/");
        assertThat(mail.header("List-Unsubscribe")).isEqualTo("<" + link + ">");
        assertThat(mail.html()).contains("href=\"" + link + "\"");

        var browser = new FormBrowser(server.baseUrl()).withoutCookies();
        browser.visit(link + "?List-Unsubscribe=One-Click").visit(link);
        assertThat(browser.text())
                .as("looking changes nothing")
                .contains("Do you want no more of this mail?", address.charAt(0) + "•••@")
                .doesNotContain(address);

        oneClick(link, "application/x-www-form-urlencoded", ONE_CLICK);
        oneClick(link, "application/x-www-form-urlencoded", ONE_CLICK);
        exams.pass(address, "en", Exams.SECOND);
        assertOnlyMail(mail);

        browser.visit(link).submit("refusal", Map.of("resume", "yes")).follow();
        assertThat(browser.text()).contains("Do you want no more of this mail?");
        exams.pass(address, "en", Exams.THIRD);
        server.mails().await(address, it -> it.subject().contains(Exams.THIRD));
        assertThat(server.mails().to(address)).hasSize(2);
    }

    @Test
    void a_click_is_also_taken_as_a_form_of_parts_and_ends_no_mail_that_goes_out_always() {
        exams.pass(address, "en", Exams.FIRST);
        var link = server.mails().await(address).link("/mail/off/");
        var part = "--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\n";

        oneClick(
                link,
                "multipart/form-data; boundary=x",
                (part + "One-Click\r\n--x--\r\n").getBytes(UTF_8));

        new FormBrowser(server.baseUrl())
                .visit("/signup")
                .submit(
                        "signup",
                        Map.of(
                                "address", address,
                                "name", "Ada",
                                "password", "quattro parole del tutto nuove",
                                "consent", "on"));
        var code = server.mails().awaitLink(address, "/signup/confirm");
        assertThat(code.header("List-Unsubscribe")).isNull();
        assertThat(code.text()).doesNotContain("/mail/off/");
    }

    /** As a mail program does for its user: no cookie, no page before, no redirect after. */
    private void oneClick(String link, String type, byte[] body) {
        var path = link.substring(server.baseUrl().length());
        var answer = server.anyone().post(path, type, body).ok();
        assertThat(answer.text()).contains("You get no more of this mail");
        assertThat(answer.response().headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void an_unknown_way_out_says_what_else_there_is() {
        var browser = new FormBrowser(server.baseUrl()).visit("/mail/off/" + "x".repeat(43));

        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.text()).contains("This link does not work any more");
        assertThat(
                        browser.post("/mail/off/x", "application/x-www-form-urlencoded", ONE_CLICK)
                                .status())
                .isEqualTo(200);
    }

    @Test
    void a_link_leads_to_its_badge_whatever_has_stuck_to_it() {
        exams.pass(address, "en", Exams.FIRST);
        var claim = server.mails().await(address).link("/claim/");
        var browser = new FormBrowser(server.baseUrl());

        for (var stuck : List.of(".", ")", "%3E", "%2E", ",", "%22", "'", ").", "/", ")/")) {
            assertThat(browser.visit(claim + stuck).status()).as(stuck).isEqualTo(308);
            assertThat(browser.visit(browser.location()).text()).contains(Exams.title(Exams.FIRST));
        }
    }

    /** Mails go out in the order in which they were written, so a later one shows what is left. */
    private void assertOnlyMail(Mail mail) {
        var witness = Exams.address();
        exams.pass(witness, "en", Exams.FIRST);
        server.mails().await(witness);

        assertThat(server.mails().to(address))
                .extracting(it -> it.header("Message-ID"))
                .containsExactly(mail.header("Message-ID"));
    }
}
