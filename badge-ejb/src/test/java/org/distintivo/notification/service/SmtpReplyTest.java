package org.distintivo.notification.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.distintivo.notification.domain.DeliveryFailure;
import org.distintivo.notification.domain.DeliveryFailure.Kind;
import org.distintivo.platform.service.Settings.SmtpTls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmtpReplyTest {

    @Test
    void what_the_log_says_of_a_server_has_no_password_and_can_be_read() {
        assertThat(new SmtpServer("mail.example", 25, SmtpTls.NONE, "u", "secret"))
                .hasToString("mail.example:25 without TLS");
        assertThat(new SmtpServer("mail.example", 587, SmtpTls.STARTTLS, "u", "secret"))
                .hasToString("mail.example:587 with STARTTLS");
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 5.1.1 <ada@example.org> no such user, RECIPIENT_REFUSED, 550 5.1.1",
        "RCPT, 550 no such user ada@example.org,         RECIPIENT_REFUSED, 550",
        "RCPT, 553 5.1.3 bad address,                    RECIPIENT_REFUSED, 553 5.1.3",
        "RCPT, 550 5.7.1 relaying denied,                MAIL_REFUSED,      550 5.7.1",
        "RCPT, 554 5.7.1 blocked,                        MAIL_REFUSED,      554 5.7.1",
        "RCPT, 450 4.2.1 greylisted,                     NOT_NOW,           450 4.2.1",
        "RCPT, 452 4.2.2 mailbox full,                   NOT_NOW,           452 4.2.2",
        "BODY, 554 5.6.0 we do not like it,              MAIL_REFUSED,      554 5.6.0",
        "BODY, 451 4.3.0 try later,                      NOT_NOW,           451 4.3.0",
        "MAIL, 550 5.7.1 sender not allowed,             SERVER_TROUBLE,    550 5.7.1",
        "MAIL, 530 5.7.0 sign in first,                  SERVER_TROUBLE,    530 5.7.0",
        "MAIL, 451 4.3.0 busy,                           SERVER_TROUBLE,    451 4.3.0",
        "RCPT, 421 4.3.2 shutting down,                  SERVER_TROUBLE,    421 4.3.2",
    })
    void a_reply_says_whose_fault_it_is_and_keeps_no_address(
            String command, String answer, Kind kind, String reply) throws Exception {
        try (var server = new ScriptedMailServer(Map.of(command, answer))) {
            assertThat(failureAt(server)).isEqualTo(new DeliveryFailure(kind, reply));
        }
    }

    @Test
    void a_server_that_turns_everybody_away_is_trouble_of_the_server() throws Exception {
        try (var server = new ScriptedMailServer(Map.of("HELO", "554 no service"))) {
            assertThat(failureAt(server).kind()).isEqualTo(Kind.SERVER_TROUBLE);
        }
    }

    @Test
    void the_envelope_names_one_recipient_exactly_as_checked() throws Exception {
        try (var server = new ScriptedMailServer(Map.of())) {
            assertThat(failureAt(server)).isNull();

            assertThat(server.lines())
                    .contains("MAIL FROM:<badges@contoso.example>", "RCPT TO:<ada@example.org>")
                    .filteredOn(line -> line.startsWith("RCPT"))
                    .hasSize(1);
        }
    }

    private static DeliveryFailure failureAt(ScriptedMailServer server) throws IOException {
        var smtp = new SmtpServer("127.0.0.1", server.port(), SmtpTls.NONE, "", "");
        try (var connection = SmtpConnection.open(smtp, ShortMail.FROM)) {
            connection.send(ShortMail.toAda());
            return null;
        } catch (DeliveryFailedException e) {
            return e.failure();
        }
    }
}
