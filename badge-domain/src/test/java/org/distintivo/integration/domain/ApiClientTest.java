package org.distintivo.integration.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.distintivo.integration.domain.ApiClientRefusedException.Part;
import org.distintivo.platform.domain.AddressRange;
import org.distintivo.platform.domain.SecretToken;
import org.junit.jupiter.api.Test;

class ApiClientTest {

    private static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-12-01");
    private static final Duration DAY = Duration.ofDays(1);
    private static final String HERE = "192.0.2.7";

    private final SecretToken first = SecretToken.random();
    private final SecretToken second = SecretToken.random();
    private final ApiClient client = new ApiClient("HR", first, Set.of("jobs:write"), NOW);

    @Test
    void a_key_without_an_end_works_from_everywhere_for_ever() {
        assertThat(client.fault(first, HERE, NOW.plus(Duration.ofDays(10_000)))).isEmpty();
        assertThat(client.isExpiringSoon(NOW)).isFalse();
    }

    @Test
    void a_key_works_on_its_last_day_and_no_longer() {
        client.change(terms(Optional.of(TODAY), List.of()), NOW);

        assertThat(client.fault(first, HERE, Instant.parse("2026-12-01T23:59:59Z"))).isEmpty();
        assertThat(client.fault(first, HERE, Instant.parse("2026-12-02T00:00:00Z")))
                .contains(KeyFault.EXPIRED);
    }

    @Test
    void staff_are_told_of_a_last_day_two_weeks_before() {
        client.change(terms(Optional.of(TODAY.plusDays(14)), List.of()), NOW);

        assertThat(client.isExpiringSoon(NOW.minus(DAY))).isFalse();
        assertThat(client.isExpiringSoon(NOW)).isTrue();
        assertThat(client.isExpiringSoon(NOW.plus(Duration.ofDays(15)))).isFalse();
    }

    @Test
    void a_last_day_that_is_over_is_refused() {
        var yesterday = terms(Optional.of(TODAY.minusDays(1)), List.of());

        assertThatThrownBy(() -> client.change(yesterday, NOW))
                .isInstanceOfSatisfying(
                        ApiClientRefusedException.class,
                        it -> assertThat(it.part()).isEqualTo(Part.LAST_DAY));
    }

    @Test
    void both_keys_work_until_the_chosen_moment() {
        client.rotate(second, NOW.plus(DAY), NOW);

        assertThat(client.fault(second, HERE, NOW)).isEmpty();
        assertThat(client.fault(first, HERE, NOW.plus(DAY).minusSeconds(1))).isEmpty();
        assertThat(client.fault(first, HERE, NOW.plus(DAY))).contains(KeyFault.REPLACED);
        assertThat(client.fault(second, HERE, NOW.plus(DAY))).isEmpty();
    }

    @Test
    void the_old_key_stops_at_once_where_nobody_wants_it() {
        client.rotate(second, NOW, NOW);

        assertThat(client.fault(first, HERE, NOW)).contains(KeyFault.REPLACED);
    }

    @Test
    void the_old_key_works_neither_into_the_past_nor_for_years() {
        var longest = NOW.plus(ApiClientTerms.LONGEST_OVERLAP);

        client.rotate(second, longest, NOW);
        assertThatThrownBy(() -> client.rotate(second, longest.plusSeconds(1), NOW))
                .isInstanceOf(ApiClientRefusedException.class);
        assertThatThrownBy(() -> client.rotate(second, NOW.minusSeconds(1), NOW))
                .isInstanceOf(ApiClientRefusedException.class);
    }

    @Test
    void a_blocked_client_has_no_key_that_works_until_it_is_let_work_again() {
        client.rotate(second, NOW.plus(DAY), NOW);
        client.block(NOW);

        assertThat(client.fault(first, HERE, NOW)).contains(KeyFault.BLOCKED);
        assertThat(client.fault(second, HERE, NOW)).contains(KeyFault.BLOCKED);
        client.unblock();
        assertThat(client.fault(second, HERE, NOW)).isEmpty();
    }

    @Test
    void a_key_works_only_from_the_networks_that_are_listed() {
        var ranges = List.of(range("192.0.2.0/24"), range("2001:db8::/32"));
        client.change(terms(Optional.empty(), ranges), NOW);

        assertThat(client.networks()).isEqualTo(ranges);
        assertThat(client.fault(first, HERE, NOW)).isEmpty();
        assertThat(client.fault(first, "2001:db8::7", NOW)).isEmpty();
        assertThat(client.fault(first, "192.0.3.7", NOW)).contains(KeyFault.ADDRESS);
        assertThat(client.fault(first, "not an address", NOW)).contains(KeyFault.ADDRESS);
    }

    @Test
    void a_client_of_an_employer_gets_no_scope_that_shows_more_than_its_own() {
        client.actFor(7);

        client.change(terms(Optional.empty(), List.of()), NOW);
        assertThat(client.employerId()).contains(7L);
        var all = Set.of(ApiScope.JOBS_WRITE, ApiScope.EVENTS_READ);
        var more = new ApiClientTerms("HR", all, Optional.empty(), List.of());
        assertThatThrownBy(() -> client.change(more, NOW))
                .isInstanceOfSatisfying(
                        ApiClientRefusedException.class,
                        it -> assertThat(it.part()).isEqualTo(Part.SCOPES));
    }

    @Test
    void terms_need_a_name_a_scope_and_few_networks() {
        var scopes = Set.of(ApiScope.JOBS_WRITE);
        var many = IntStream.range(0, 21).mapToObj(it -> range("10.0.0." + it)).toList();

        assertThatThrownBy(() -> new ApiClientTerms(" ", scopes, Optional.empty(), List.of()))
                .isInstanceOf(ApiClientRefusedException.class);
        assertThatThrownBy(() -> new ApiClientTerms("a", Set.of(), Optional.empty(), List.of()))
                .isInstanceOf(ApiClientRefusedException.class);
        assertThatThrownBy(() -> new ApiClientTerms("a", scopes, Optional.empty(), many))
                .isInstanceOf(ApiClientRefusedException.class);
    }

    private static ApiClientTerms terms(Optional<LocalDate> lastDay, List<AddressRange> networks) {
        return new ApiClientTerms("HR", Set.of(ApiScope.JOBS_WRITE), lastDay, networks);
    }

    private static AddressRange range(String text) {
        return AddressRange.of(text).orElseThrow();
    }
}
