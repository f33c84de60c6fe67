package org.distintivo.verifying.service.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.distintivo.issuing.service.Issued;
import org.distintivo.platform.service.FetchFailure;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.service.MapFetcher;
import org.distintivo.verifying.service.OtherIssuer;
import org.junit.jupiter.api.Test;

/** What one verification leaves in memory does no harm to the next. */
class KeptListsTest {

    private static final String LIST = "https://stranger.example/revocations";
    private static final int SOME_LENGTH = 100_000;
    private static final Instant LONG_AGO = Issued.NOW.minus(Duration.ofDays(90));

    @Test
    void empty_lists_at_long_addresses_do_not_fill_the_memory() {
        var lists = new ForeignLists();
        var nothing = NamedRevocations.of(OtherIssuer.object("{}"), Issued.NOW);
        for (int i = 0; i < 1_000; i++) {
            lists.keep(LIST + "#" + "x".repeat(SOME_LENGTH) + i, nothing);
        }

        assertThat(lists.size()).isLessThan(100);
    }

    @Test
    void long_reasons_count_with_their_length() {
        var reason =
                JSON.createObjectBuilder()
                        .add("id", "urn:x")
                        .add("revocationReason", "x".repeat(SOME_LENGTH));
        var list =
                JSON.createObjectBuilder()
                        .add("revokedAssertions", JSON.createArrayBuilder().add(reason))
                        .build();

        assertThat(NamedRevocations.of(list, Issued.NOW).bytes()).isGreaterThan(SOME_LENGTH);
    }

    /** A bundle tells how things stood when its issuer made it. */
    @Test
    void what_an_issuer_left_behind_is_not_kept_as_if_it_had_been_asked_for() {
        var world = new MapFetcher().fail(FetchFailure.UNREACHABLE);
        var remembering = world.outside().with(new LeftBehind("{\"revokedCredential\":[]}"));

        var then = status(remembering);

        assertThat(then.code()).isEqualTo("as-of");
        assertThat(then.arguments()).containsExactly(LONG_AGO);
        assertThat(status(world.outside()).code()).isEqualTo("unreachable");
    }

    @Test
    void a_revocation_that_an_issuer_left_behind_counts() {
        var world = new MapFetcher().fail(FetchFailure.UNREACHABLE);
        var id = "https://stranger.example/credentials/1";
        var list = new LeftBehind("{\"revokedCredential\":[\"" + id + "\"]}");

        assertThat(status(world.outside().with(list)).code()).isEqualTo("revoked");
    }

    private static CheckResult status(RemoteSources outside) {
        var entry = JSON.createObjectBuilder().add("id", LIST).add("type", "1EdTechRevocationList");
        var more = JSON.createObjectBuilder().add("credentialStatus", entry);
        return OtherIssuer.verify(OtherIssuer.credential(more), outside).check(CheckId.STATUS);
    }

    private record LeftBehind(String list) implements KnownIssuers {

        @Override
        public boolean isTrusted(String issuerId) {
            return false;
        }

        @Override
        public Optional<Snapshot> snapshot(String address) {
            return Optional.of(new Snapshot(list.getBytes(StandardCharsets.UTF_8), LONG_AGO));
        }
    }
}
