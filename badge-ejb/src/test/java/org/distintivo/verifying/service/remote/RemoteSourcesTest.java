package org.distintivo.verifying.service.remote;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.distintivo.platform.service.FetchFailedException;
import org.distintivo.platform.service.FetchFailure;
import org.distintivo.verifying.service.MapFetcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one verification learns from others: each address is asked once, and a bundle last. */
class RemoteSourcesTest {

    private static final String ADDRESS = "https://stranger.example/1";
    private static final String OTHER = "https://stranger.example/2";
    private static final Instant EARLY = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant LATE = Instant.parse("2026-06-01T00:00:00Z");

    private final MapFetcher world = new MapFetcher();

    @Test
    void each_address_is_asked_once_whether_it_answers_or_not() throws Exception {
        var outside = world.serve(ADDRESS, "{}").outside();

        outside.require(ADDRESS);
        outside.require(ADDRESS + "#key");
        outside.require(ADDRESS.replace("https", "http"));
        assertThat(outside.isNowhere(OTHER)).isTrue();
        failed(FetchFailure.UNREACHABLE, () -> outside.require(OTHER));

        assertThat(world.asked()).extracting(URI::toString).containsExactly(ADDRESS, OTHER);
    }

    @ParameterizedTest
    @CsvSource({"404, true", "410, true", "200, false", "403, false", "500, false"})
    void only_who_says_so_is_nowhere(int status, boolean nowhere) {
        world.serve(ADDRESS, status, "{}");

        assertThat(world.outside().isNowhere(ADDRESS)).isEqualTo(nowhere);
    }

    @Test
    void who_cannot_be_asked_is_not_nowhere() {
        world.fail(FetchFailure.TOO_SLOW);

        assertThat(world.outside().isNowhere(ADDRESS)).isFalse();
    }

    @Test
    void nobody_is_asked_in_silence_or_at_what_is_no_address() {
        failed(FetchFailure.DISABLED, () -> RemoteSources.silent().require(ADDRESS));
        failed(FetchFailure.NOT_ALLOWED, () -> world.outside().require("https://a b/"));
        assertThat(world.asked()).isEmpty();
    }

    @Test
    void a_bundle_answers_in_place_of_who_does_not_and_the_oldest_counts() throws Exception {
        world.fail(FetchFailure.UNREACHABLE);
        var outside = world.outside().with(new Bundles(Map.of(ADDRESS, LATE, OTHER, EARLY)));
        assertThat(outside.asOf()).isEmpty();

        assertThat(outside.require(ADDRESS)).isEqualTo(ADDRESS.getBytes(UTF_8));
        assertThat(outside.asOf()).contains(LATE);
        outside.require(OTHER);
        assertThat(outside.asOf()).contains(EARLY);
        failed(FetchFailure.UNREACHABLE, () -> outside.require(OTHER + "/3"));
    }

    @Test
    void a_later_bundle_makes_an_answer_no_younger() throws Exception {
        world.fail(FetchFailure.UNREACHABLE);
        var outside = world.outside().with(new Bundles(Map.of(ADDRESS, LATE, OTHER, EARLY)));

        outside.require(OTHER);
        outside.require(ADDRESS);

        assertThat(outside.asOf()).contains(EARLY);
    }

    @Test
    void who_answers_is_not_replaced_by_a_bundle() throws Exception {
        var outside = world.serve(ADDRESS, "{}").outside();
        outside.with(new Bundles(Map.of(ADDRESS, LATE)));

        assertThat(outside.require(ADDRESS)).isEqualTo("{}".getBytes(UTF_8));
        assertThat(outside.asOf()).isEmpty();
    }

    private static void failed(FetchFailure reason, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        FetchFailedException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    /** Each document is its own address. */
    private record Bundles(Map<String, Instant> asOf) implements KnownIssuers {

        private Bundles {
            asOf = new HashMap<>(asOf);
        }

        @Override
        public boolean isTrusted(String issuerId) {
            return false;
        }

        @Override
        public Optional<Snapshot> snapshot(String address) {
            return Optional.ofNullable(asOf.get(address))
                    .map(time -> new Snapshot(address.getBytes(UTF_8), time));
        }
    }
}
