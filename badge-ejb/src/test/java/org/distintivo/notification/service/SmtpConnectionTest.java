package org.distintivo.notification.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import java.util.Locale;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.distintivo.notification.domain.DeliveryFailure;
import org.distintivo.notification.domain.DeliveryFailure.Kind;
import org.distintivo.notification.service.Letter.Blocks;
import org.distintivo.platform.service.Settings.SmtpTls;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SmtpConnectionTest {

    private static final String FROM = "badges@contoso.example";
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final GreenMail mailServer =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        mailServer.start();
    }

    @AfterEach
    void stop() {
        mailServer.stop();
    }

    @Test
    void a_mail_arrives_in_the_programs_name_with_text_and_html() throws Exception {
        send(mail("<id-1@contoso.example>", "ada@example.org"));

        var message = onlyMessage();
        var parts = (MimeMultipart) message.getContent();
        assertThat(message.getFrom()[0].toString()).contains("<badges@contoso.example>");
        assertThat(message.getHeader("From", null)).startsWith("=?UTF-8?");
        assertThat(message.getSubject()).isEqualTo("Un badge ti aspetta: Città");
        assertThat(message.getHeader("Subject", null)).startsWith("=?UTF-8?");
        assertThat(message.getSentDate()).isEqualTo(NOW);
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain; charset=UTF-8");
        assertThat(parts.getBodyPart(0).getContent().toString()).contains("È tuo.");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html; charset=UTF-8");
        assertThat(parts.getBodyPart(1).getContent().toString()).contains("<p", "È tuo.");
    }

    @Test
    void headers_tell_machines_what_it_is() throws Exception {
        send(mail("<id-1@contoso.example>", "ada@example.org"));

        var message = onlyMessage();
        assertThat(message.getHeader("Message-ID", null)).isEqualTo("<id-1@contoso.example>");
        assertThat(message.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        assertThat(message.getHeader("Content-Language", null)).isEqualTo("it");
        assertThat(message.getHeader("To", null)).isEqualTo("ada@example.org");
    }

    @Test
    void one_connection_takes_many_mails() throws Exception {
        try (var connection = SmtpConnection.open(server(), FROM)) {
            for (int i = 0; i < 5; i++) {
                connection.send(mail("<id-" + i + "@contoso.example>", "ada@example.org"));
            }
        }

        assertThat(mailServer.getReceivedMessages()).hasSize(5);
    }

    @Test
    void a_server_that_is_down_is_trouble_of_the_server_and_works_again_when_it_is_back()
            throws Exception {
        var server = server();
        mailServer.stop();

        assertThatThrownBy(() -> SmtpConnection.open(server, FROM))
                .asInstanceOf(InstanceOfAssertFactories.type(DeliveryFailedException.class))
                .extracting(DeliveryFailedException::failure)
                .isEqualTo(new DeliveryFailure(Kind.SERVER_TROUBLE));

        mailServer.start();
        send(mail("<id-1@contoso.example>", "ada@example.org"));
        assertThat(mailServer.getReceivedMessages()).hasSize(1);
    }

    @Test
    void a_server_that_goes_away_between_two_mails_is_trouble_of_the_server() throws Exception {
        try (var connection = SmtpConnection.open(server(), FROM)) {
            connection.send(mail("<id-1@contoso.example>", "ada@example.org"));
            mailServer.stop();

            assertThat(failure(connection, "ada@example.org").kind())
                    .isEqualTo(Kind.SERVER_TROUBLE);
            assertThat(connection.isUsable()).isFalse();
        }
    }

    @Test
    void a_control_character_in_an_address_never_reaches_the_server() {
        assertThatThrownBy(() -> mail("<id-1@x>", "ada@example.org\r\nRCPT TO:<eve@example.org>"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> mail("<id-1@x>\nBcc: eve@example.org", "ada@example.org"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static DeliveryFailure failure(SmtpConnection connection, String to) {
        try {
            connection.send(mail("<id-2@contoso.example>", to));
            return null;
        } catch (DeliveryFailedException e) {
            return e.failure();
        }
    }

    @Test
    void mail_that_can_be_ended_says_how_in_one_click_where_the_address_is_secure()
            throws Exception {
        send(mail("<a@contoso.example>", "ada@example.org", "https://b.example/mail/off/t0k3n"));

        assertThat(onlyMessage().getHeader("List-Unsubscribe"))
                .containsExactly("<https://b.example/mail/off/t0k3n>");
        assertThat(onlyMessage().getHeader("List-Unsubscribe-Post"))
                .containsExactly("List-Unsubscribe=One-Click");
    }

    @Test
    void without_tls_the_address_stands_alone_and_mail_that_goes_out_always_has_none()
            throws Exception {
        send(mail("<a@contoso.example>", "ada@example.org", "http://b.example/mail/off/t0k3n"));

        assertThat(onlyMessage().getHeader("List-Unsubscribe"))
                .containsExactly("<http://b.example/mail/off/t0k3n>");
        assertThat(onlyMessage().getHeader("List-Unsubscribe-Post")).isNull();

        send(mail("<b@contoso.example>", "ada@example.org", ""));
        var always = mailServer.getReceivedMessages()[1];
        assertThat(always.getHeader("List-Unsubscribe")).isNull();
        assertThat(always.getHeader("List-Unsubscribe-Post")).isNull();
    }

    private void send(OutgoingMail mail) throws DeliveryFailedException {
        try (var connection = SmtpConnection.open(server(), FROM)) {
            connection.send(mail);
        }
    }

    private SmtpServer server() {
        return new SmtpServer("127.0.0.1", mailServer.getSmtp().getPort(), SmtpTls.NONE, "", "");
    }

    private MimeMessage onlyMessage() {
        assertThat(mailServer.getReceivedMessages()).hasSize(1);
        return mailServer.getReceivedMessages()[0];
    }

    private static OutgoingMail mail(String messageId, String to) {
        return mail(messageId, to, "");
    }

    private static OutgoingMail mail(String messageId, String to, String refusal) {
        var letter =
                new Letter(
                        Locale.ITALIAN,
                        "Contoso Certificazioni àè",
                        "Un badge ti aspetta: Città",
                        refusal,
                        new Blocks().heading("Congratulazioni").paragraph("È tuo.").list());
        return new OutgoingMail(1, messageId, FROM, to, NOW, letter);
    }
}
