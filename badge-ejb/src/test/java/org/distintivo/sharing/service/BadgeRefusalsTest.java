package org.distintivo.sharing.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.distintivo.badge.domain.BadgeNotClaimableException;
import org.distintivo.badge.domain.BadgeState;
import org.distintivo.platform.domain.RuleViolation;
import org.distintivo.platform.service.Messages;
import org.distintivo.sharing.domain.BadgeNotSharableException;
import org.junit.jupiter.api.Test;

/** Who presses a button of an old page reads what has become of the badge meanwhile. */
class BadgeRefusalsTest {

    private final Messages messages = new Messages();

    @Test
    void a_decision_that_comes_too_late_tells_the_state() {
        assertEachStateIsTold(EnumSet.allOf(BadgeState.class), BadgeNotClaimableException::new);
    }

    @Test
    void sharing_that_comes_too_late_tells_the_state() {
        assertEachStateIsTold(
                EnumSet.of(BadgeState.SUSPENDED, BadgeState.REVOKED, BadgeState.WITHDRAWN),
                BadgeNotSharableException::new);
    }

    private void assertEachStateIsTold(
            Set<BadgeState> states, Function<BadgeState, RuleViolation> refusal) {
        for (var language : messages.languages()) {
            var said =
                    states.stream()
                            .map(refusal)
                            .map(
                                    it ->
                                            messages.text(
                                                    language,
                                                    messages.problem(it.code()).orElseThrow(),
                                                    it.arguments()))
                            .collect(Collectors.toSet());
            assertThat(said).hasSameSizeAs(states).noneMatch(text -> text.contains("{"));
        }
    }
}
