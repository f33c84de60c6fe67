package org.distintivo.support.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReadyMessageTest {

    @Test
    void nothing_that_is_written_ends_the_subject_or_adds_a_header() {
        var message = message("help@example.org", "A&bcc=x@example.org", "Zoë+1\nline\r?&cc=y");

        assertThat(message.link())
                .isEqualTo(
                        "mailto:help@example.org?subject=A%26bcc%3Dx%40example.org"
                                + "&body=Zo%C3%AB%2B1%0D%0Aline%0D%3F%26cc%3Dy");
    }

    @Test
    void an_address_of_a_partner_adds_nothing_either() {
        assertThat(message("a?cc=b@example.org", "s", "b").link())
                .startsWith("mailto:a%3Fcc%3Db@example.org?subject=");
    }

    @Test
    void where_only_a_site_is_known_it_leads_there() {
        var message =
                new ReadyMessage(null, "https://program.example", false, Locale.ENGLISH, "s", "b");

        assertThat(message.link()).isEqualTo("https://program.example");
    }

    private static ReadyMessage message(String to, String subject, String body) {
        return new ReadyMessage(to, to, false, Locale.ENGLISH, subject, body);
    }
}
