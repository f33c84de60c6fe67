package org.distintivo.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.distintivo.system.Database;
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
        var japanese = Exams.address();

        exams.pass(address, "it", Exams.FIRST);
        exams.pass(japanese, "ja", Exams.FIRST);

        var italian = server.mails().await(address);
        assertThat(italian.subject()).startsWith("Un badge ti aspetta: Exam");
        assertThat(italian.text()).contains("Nessuno lo vede finché non lo condividi.");
        assertThat(italian.header("Content-Language")).isEqualTo("it");
        assertThat(server.mails().await(japanese).subject()).startsWith("A badge is waiting");
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
