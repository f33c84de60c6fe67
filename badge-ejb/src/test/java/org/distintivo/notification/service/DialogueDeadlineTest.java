package org.distintivo.notification.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.distintivo.notification.domain.DeliveryFailure;
import org.distintivo.notification.domain.DeliveryFailure.Kind;
import org.distintivo.platform.service.Settings.SmtpTls;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A mail server that always says a little more holds nobody longer than the deadline. */
@Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
class DialogueDeadlineTest {

    private static final Duration PATIENCE = Duration.ofMillis(500);

    @ParameterizedTest
    @CsvSource({"HELO, NONE", "EHLO, NONE", "EHLO, STARTTLS", "TLS, TLS"})
    void a_server_that_drips_while_we_sign_in_counts_as_down(String verb, SmtpTls tls)
            throws Exception {
        try (var server = new DrippingMailServer(verb)) {
            assertThatThrownBy(() -> open(server, tls).close())
                    .asInstanceOf(InstanceOfAssertFactories.type(DeliveryFailedException.class))
                    .extracting(DeliveryFailedException::failure)
                    .isEqualTo(new DeliveryFailure(Kind.SERVER_TROUBLE));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAIL", "RCPT", "DATA", "."})
    void a_server_that_drips_in_a_mail_is_left_and_the_mail_waits(String verb) throws Exception {
        try (var server = new DrippingMailServer(verb);
                var connection = open(server, SmtpTls.NONE)) {
            assertThatThrownBy(() -> connection.send(ShortMail.toAda()))
                    .asInstanceOf(InstanceOfAssertFactories.type(DeliveryFailedException.class))
                    .extracting(it -> it.failure().kind())
                    .isEqualTo(Kind.SERVER_TROUBLE);

            assertThat(connection.isUsable()).isFalse();
        }
    }

    private static SmtpConnection open(DrippingMailServer server, SmtpTls tls)
            throws DeliveryFailedException {
        var smtp = new SmtpServer("127.0.0.1", server.port(), tls, "", "");
        return SmtpConnection.open(smtp, ShortMail.FROM, PATIENCE);
    }
}
