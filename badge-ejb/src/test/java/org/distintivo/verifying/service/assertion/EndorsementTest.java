package org.distintivo.verifying.service.assertion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckOutcome;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.domain.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Endorsements of badges of version 2.0, their classes and their issuers. */
class EndorsementTest {

    private static final String FRIEND = "https://friend.example/issuer";
    private static final String ADDRESS = "https://friend.example/endorsements/1";

    private final HostedBadge world = new HostedBadge();

    EndorsementTest() {
        world.serve(
                FRIEND,
                JSON.createObjectBuilder()
                        .add("@context", "https://w3id.org/openbadges/v2")
                        .add("type", "Issuer")
                        .add("id", FRIEND)
                        .add("name", "A friend"));
    }

    @Test
    void a_badge_without_any_is_said_to_have_none() {
        assertThat(endorsement().code()).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource({HostedBadge.ASSERTION, HostedBadge.BADGE, HostedBadge.ISSUER})
    void one_that_its_own_address_vouches_for_holds_wherever_it_stands(String about) {
        endorse(about);
        world.serve(ADDRESS, document(about));

        var result = endorsement();

        assertThat(result.outcome()).isEqualTo(CheckOutcome.OK);
        assertThat(result.arguments()).containsExactly("A friend (" + FRIEND + ")");
    }

    @Test
    void one_that_stands_there_whole_is_asked_for_all_the_same() {
        world.serve(
                HostedBadge.BADGE,
                HostedBadge.badge().add("endorsement", document(HostedBadge.BADGE)));

        assertThat(endorsement().code()).isEqualTo("unsure");

        world.serve(ADDRESS, document(HostedBadge.BADGE));
        assertThat(endorsement().code()).isEqualTo("ok");
    }

    @Test
    void a_good_name_is_not_borrowed() {
        endorse(HostedBadge.BADGE);
        var address = "https://stranger.example/endorsements/1";
        world.serve(HostedBadge.BADGE, HostedBadge.badge().add("endorsement", address));
        world.serve(address, document(HostedBadge.BADGE).add("id", address));

        assertThat(endorsement().code()).isEqualTo("bad-issuer");
        var report = world.verify(HostedBadge.assertion());
        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
    }

    @Test
    void what_nobody_vouches_for_is_none() {
        var bare = document(HostedBadge.BADGE).add("id", "urn:uuid:1");
        world.serve(HostedBadge.BADGE, HostedBadge.badge().add("endorsement", bare));

        assertThat(endorsement().code()).isEqualTo("bad-proof");
    }

    @Test
    void one_that_was_taken_back_is_told() {
        endorse(HostedBadge.BADGE);
        world.serve(ADDRESS, document(HostedBadge.BADGE).add("revoked", true));

        assertThat(endorsement().code()).isEqualTo("bad-status");
    }

    @Test
    void one_about_something_else_is_told() {
        endorse(HostedBadge.BADGE);
        world.serve(ADDRESS, document(HostedBadge.ISSUER));

        assertThat(endorsement().code()).isEqualTo("about-other");
    }

    @Test
    void what_is_no_endorsement_or_lacks_something_is_told() {
        endorse(HostedBadge.BADGE);
        world.serve(ADDRESS, document(HostedBadge.BADGE).add("type", "Assertion"));
        assertThat(endorsement().code()).isEqualTo("bad-format");

        world.serve(ADDRESS, document(HostedBadge.BADGE).add("issuedOn", "yesterday"));
        assertThat(endorsement().code()).isEqualTo("bad-schema");
    }

    @Test
    void a_signed_one_is_unsure() {
        endorse(HostedBadge.BADGE);
        var signed = JSON.createObjectBuilder().add("type", "signed").add("creator", FRIEND);
        world.serve(ADDRESS, document(HostedBadge.BADGE).add("verification", signed));

        assertThat(endorsement().code()).isEqualTo("unsure");
    }

    @Test
    void very_many_are_not_all_asked_for() {
        JsonArrayBuilder many = JSON.createArrayBuilder();
        for (int n = 0; n < 500; n++) {
            many.add(ADDRESS);
        }
        world.serve(ADDRESS, document(HostedBadge.BADGE));
        world.serve(HostedBadge.BADGE, HostedBadge.badge().add("endorsement", many));

        assertThat(endorsement().code()).isEqualTo("too-many");
    }

    private void endorse(String what) {
        var document =
                switch (what) {
                    case HostedBadge.ASSERTION -> HostedBadge.assertion();
                    case HostedBadge.BADGE -> HostedBadge.badge();
                    default -> HostedBadge.issuer();
                };
        world.serve(what, document.add("endorsement", JSON.createArrayBuilder().add(ADDRESS)));
    }

    private static JsonObjectBuilder document(String about) {
        return JSON.createObjectBuilder()
                .add("@context", "https://w3id.org/openbadges/v2")
                .add("type", "Endorsement")
                .add("id", ADDRESS)
                .add(
                        "claim",
                        JSON.createObjectBuilder().add("id", about).add("endorsementComment", "x"))
                .add("issuer", FRIEND)
                .add("issuedOn", "2026-01-03T00:00:00Z")
                .add("verification", JSON.createObjectBuilder().add("type", "hosted"));
    }

    private CheckResult endorsement() {
        return world.verify(HostedBadge.assertion()).check(CheckId.ENDORSEMENT);
    }
}
