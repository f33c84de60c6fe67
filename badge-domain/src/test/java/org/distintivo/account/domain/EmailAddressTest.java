package org.distintivo.account.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.distintivo.platform.domain.MailAddress;
import org.junit.jupiter.api.Test;

class EmailAddressTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void an_address_bounces_until_its_owner_shows_again_to_read_its_mail() {
        var address = new EmailAddress(new Earner(NOW), MailAddress.parse("ada@example.org"));
        address.confirm(NOW);

        address.bounce(NOW.plusSeconds(1));
        assertThat(address.isBouncing()).isTrue();

        address.confirm(NOW.plusSeconds(2));
        assertThat(address.isBouncing()).isFalse();
        assertThat(address.isConfirmed()).isTrue();
    }
}
