package org.distintivo.claiming.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.distintivo.platform.domain.SecretToken;
import org.junit.jupiter.api.Test;

class ClaimLinkTest {

    private static final Instant SENT = Instant.parse("2026-11-03T10:00:00Z");
    private static final Instant LAST_MOMENT = Instant.parse("2027-11-03T10:00:00Z");

    private final List<String> badges = new ArrayList<>(List.of("one", "two"));
    private final ClaimLink link = new ClaimLink(7, badges, SecretToken.of("secret"), SENT);

    @Test
    void it_leads_to_the_badges_of_its_mail_however_often_it_is_followed() {
        badges.clear(); // whoever made it goes on with the list

        for (int i = 0; i < 3; i++) {
            assertThat(link.badges(SENT)).containsExactly("one", "two");
        }
        assertThat(link.earnerId()).isEqualTo(7);
    }

    @Test
    void it_leads_there_for_a_year_to_the_moment_and_never_afterwards() {
        assertThat(link.badges(LAST_MOMENT)).hasSize(2);

        assertThatThrownBy(() -> link.badges(LAST_MOMENT.plusMillis(1)))
                .isInstanceOf(ClaimLinkWornOutException.class);
        assertThatThrownBy(() -> link.badges(LAST_MOMENT.plus(Duration.ofDays(3650))))
                .isInstanceOf(ClaimLinkWornOutException.class);
    }

    @Test
    void nobody_changes_what_it_leads_to() {
        var led = link.badges(SENT);

        assertThatThrownBy(() -> led.add("three"))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
