package org.distintivo.integration.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EventTypeTest {

    @Test
    void types_are_called_as_the_contract_says() {
        assertThat(Arrays.stream(EventType.values()).map(EventType::text))
                .containsExactly(
                        "badge.awarded",
                        "badge.accepted",
                        "badge.declined",
                        "badge.withdrawn",
                        "badge.revoked",
                        "badge.suspended",
                        "badge.reinstated",
                        "badge.visibility-changed",
                        "result.recorded",
                        "result.voided",
                        "item.retired");
        assertThat(EventType.of("badge.visibility-changed"))
                .contains(EventType.BADGE_VISIBILITY_CHANGED);
        assertThat(EventType.of("badge.eaten")).isEmpty();
    }
}
