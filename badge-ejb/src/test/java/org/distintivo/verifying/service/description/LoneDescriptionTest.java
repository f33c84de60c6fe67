package org.distintivo.verifying.service.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.distintivo.issuing.service.Issued;
import org.distintivo.openbadges.domain.DocumentType;
import org.distintivo.openbadges.service.Standards;
import org.distintivo.platform.service.FetchFailure;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckOutcome;
import org.distintivo.verifying.domain.IssuerTrust;
import org.distintivo.verifying.domain.Verdict;
import org.distintivo.verifying.service.assertion.HostedBadge;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A badge class or an issuer's profile alone: genuine or not, but never a badge of somebody. */
class LoneDescriptionTest {

    private static final String EVIL = "https://evil.example";

    private final HostedBadge server = new HostedBadge();

    @Test
    void a_badge_class_at_its_address_is_valid_as_what_it_is() {
        var report = server.verify(HostedBadge.badge());

        assertThat(report.verdict()).as(report.toString()).isEqualTo(Verdict.VALID);
        assertThat(report.credential().type()).isEqualTo(DocumentType.BADGE_CLASS);
        assertThat(report.credential().name()).isEqualTo("Stranger things");
        assertThat(report.credential().issuerName()).isEqualTo("A stranger");
        assertThat(report.credential().awardedOn()).isNull();
        assertThat(report.check(CheckId.ISSUER).code()).isEqualTo("at-home");
    }

    @Test
    void a_profile_at_its_address_is_valid_as_what_it_is() {
        var report = server.verify(HostedBadge.issuer());

        assertThat(report.verdict()).as(report.toString()).isEqualTo(Verdict.VALID);
        assertThat(report.credential().type()).isEqualTo(DocumentType.PROFILE);
        assertThat(report.credential().name()).isNull();
        assertThat(report.credential().issuerId()).isEqualTo(HostedBadge.ISSUER);
    }

    @Test
    void it_is_nobodys_badge_whoever_is_asked_about() {
        for (var document : List.of(HostedBadge.badge(), HostedBadge.issuer())) {
            var bytes = document.build().toString().getBytes(StandardCharsets.UTF_8);

            var asked = server.verify(bytes, Issued.ADDRESS);

            assertThat(asked.verdict()).isEqualTo(Verdict.INVALID);
            assertThat(asked.check(CheckId.RECIPIENT).outcome()).isEqualTo(CheckOutcome.ERROR);
            assertThat(asked.check(CheckId.RECIPIENT).code()).isEqualTo("describes");
            var unasked = server.verify(bytes).check(CheckId.RECIPIENT);
            assertThat(unasked.outcome()).isEqualTo(CheckOutcome.SKIPPED);
            assertThat(unasked.code()).isEqualTo("describes");
        }
    }

    @ParameterizedTest
    @EnumSource(FetchFailure.class)
    void it_proves_nothing_when_its_address_was_not_asked(FetchFailure failure) {
        server.world().fail(failure);

        var report = server.verify(HostedBadge.badge());

        assertThat(report.verdict()).isEqualTo(Verdict.WARNING);
        assertThat(report.check(CheckId.PROOF).code())
                .isIn("hosted-not-asked", "hosted-unreachable");
    }

    @Test
    void what_its_address_says_counts_and_not_what_was_handed_in() {
        var report = server.verify(HostedBadge.badge().add("name", "Another name"));

        assertThat(report.check(CheckId.PROOF).code()).isEqualTo("hosted-differs");
        assertThat(report.verdict()).isEqualTo(Verdict.WARNING);
        assertThat(report.credential().name()).isEqualTo("Stranger things");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "description", "criteria", "issuer"})
    void a_badge_class_needs_all_its_members(String member) {
        server.serve(HostedBadge.BADGE, HostedBadge.badge().remove(member));

        var report = server.verify(HostedBadge.badge());

        assertThat(report.check(CheckId.SCHEMA).code()).isEqualTo("missing");
        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
    }

    @Test
    void a_badge_class_of_an_issuer_who_cannot_be_found_is_worth_nothing() {
        server.world().serve(HostedBadge.ISSUER, 404, "");

        assertThat(server.verify(HostedBadge.badge()).check(CheckId.ISSUER).code())
                .isEqualTo("issuer-not-there");
    }

    @Test
    void what_was_taken_away_is_gone() {
        server.world().serve(HostedBadge.BADGE, 410, "");

        var report = server.verify(HostedBadge.badge());

        assertThat(report.check(CheckId.PROOF).code()).isEqualTo("hosted-taken-away");
        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
    }

    @Test
    void whoever_writes_the_name_of_another_into_a_badge_class_gains_nothing() {
        server.trust(HostedBadge.ISSUER);
        assertThat(server.verify(HostedBadge.badge()).issuerTrust()).isEqualTo(IssuerTrust.TRUSTED);
        var elsewhere = HostedBadge.badge().add("id", EVIL + "/b").build();
        server.world().serve(EVIL + "/b", elsewhere.toString());

        var report = server.verify(elsewhere.toString());

        assertThat(report.check(CheckId.ISSUER).code()).isEqualTo("named");
        assertThat(report.check(CheckId.ISSUER).outcome()).isEqualTo(CheckOutcome.SKIPPED);
        assertThat(report.issuerTrust()).isEqualTo(IssuerTrust.UNKNOWN);
    }

    @Test
    void a_neighbour_on_the_issuers_host_is_called_by_its_own_address() {
        var neighbour = HostedBadge.HOST + "/neighbour";
        server.trust(HostedBadge.ISSUER).serve(neighbour, HostedBadge.issuer());
        server.serve(HostedBadge.BADGE, HostedBadge.badge().add("issuer", neighbour));

        var report = server.verify(HostedBadge.badge());

        assertThat(report.issuerTrust()).isEqualTo(IssuerTrust.UNKNOWN);
        assertThat(report.credential().issuerId()).isEqualTo(neighbour);
        assertThat(report.check(CheckId.ISSUER).arguments()).containsExactly(neighbour);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ob/v2/issuer", "/nothing"})
    void nobody_describes_badges_in_our_name(String path) {
        server.serve(HostedBadge.BADGE, HostedBadge.badge().add("issuer", Issued.BASE + path));

        var report = server.verify(HostedBadge.badge());

        assertThat(report.check(CheckId.ISSUER).code()).isEqualTo("not-ours");
        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(report.issuerTrust()).isEqualTo(IssuerTrust.UNKNOWN);
    }

    @Test
    void a_good_name_is_not_borrowed_for_a_description_either() {
        var endorsed = HostedBadge.badge().add("endorsement", HostedBadge.ISSUER).build();
        server.world().serve(HostedBadge.BADGE, endorsed.toString());

        var report = server.verify(endorsed.toString());

        assertThat(report.check(CheckId.ENDORSEMENT).outcome()).isEqualTo(CheckOutcome.ERROR);
        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
    }

    @Test
    void a_token_is_a_badge_or_nothing() {
        var token = HostedBadge.token(HostedBadge.badge(), HostedBadge.KEYS);

        assertThat(server.verify(token).check(CheckId.FORMAT).code()).isEqualTo("not-an-assertion");
    }

    @Test
    void what_is_also_an_assertion_is_checked_as_one() {
        var types = JSON.createArrayBuilder().add("BadgeClass").add("Assertion");

        var report = server.verify(HostedBadge.badge().add("type", types));

        assertThat(report.credential().type()).isEqualTo(DocumentType.ASSERTION);
        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
    }

    @Tag("exhaustive")
    @Test
    void odd_values_are_told_and_nothing_stumbles() {
        var odd = Standards.object("{\"odd\":[null,1,true,\"x\",[],{},[{}],[[]]]}");
        for (var member : HostedBadge.badge().build().keySet()) {
            for (var value : odd.getJsonArray("odd")) {
                server.verify(HostedBadge.badge().add(member, value));
                new HostedBadge()
                        .serve(HostedBadge.BADGE, HostedBadge.badge().add(member, value))
                        .verify(HostedBadge.badge());
                new HostedBadge()
                        .serve(HostedBadge.ISSUER, HostedBadge.issuer().add(member, value))
                        .verify(HostedBadge.issuer());
            }
        }
    }
}
