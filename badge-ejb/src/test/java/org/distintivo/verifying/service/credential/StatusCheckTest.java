package org.distintivo.verifying.service.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.distintivo.issuing.service.Issued;
import org.distintivo.openbadges.domain.Bitstring;
import org.distintivo.openbadges.service.jsonld.KnownContext;
import org.distintivo.platform.service.FetchFailure;
import org.distintivo.verifying.domain.CheckOutcome;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.service.MapFetcher;
import org.distintivo.verifying.service.OtherIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the servers of other issuers say about their badges, and what is made of it. */
class StatusCheckTest {

    private static final int PLACE = 23;
    private static final String SILENT = "https://silent.example/status/1";

    private final MapFetcher world = new MapFetcher();

    @Test
    void a_place_that_is_free_in_the_issuers_list_is_not_revoked() {
        serve(OtherIssuer.list("revocation", Bitstring.LENGTH, PLACE + 1));

        var status = status(OtherIssuer.withStatus("revocation", PLACE));

        assertThat(status.outcome()).isEqualTo(CheckOutcome.OK);
        assertThat(status.code()).isEqualTo("not-revoked");
        assertThat(status.arguments()).containsExactly(Issued.NOW);
    }

    @ParameterizedTest
    @CsvSource({"revocation, revoked", "suspension, suspended"})
    void a_place_that_is_set_counts_for_what_the_list_is_about(String purpose, String code) {
        serve(OtherIssuer.list(purpose, Bitstring.LENGTH, PLACE));

        var status = status(OtherIssuer.withStatus(purpose, PLACE));

        assertThat(status.outcome()).isEqualTo(CheckOutcome.ERROR);
        assertThat(status.code()).isEqualTo(code);
    }

    @Test
    void an_entry_may_have_its_type_in_a_list() {
        serve(OtherIssuer.list("revocation", Bitstring.LENGTH, PLACE));
        var types = JSON.createArrayBuilder().add("BitstringStatusListEntry");

        var status =
                status(
                        JSON.createObjectBuilder()
                                .add("credentialStatus", entry("revocation").add("type", types)));

        assertThat(status.code()).isEqualTo("revoked");
    }

    @Test
    void the_worst_of_several_entries_counts() {
        serve(OtherIssuer.list("suspension", Bitstring.LENGTH, PLACE));
        var other = "https://stranger.example/status/2";
        world.serve(
                other,
                OtherIssuer.sign(OtherIssuer.list("revocation", Bitstring.LENGTH, PLACE + 1)));
        var entries =
                JSON.createArrayBuilder()
                        .add(entry("revocation").add("statusListCredential", other))
                        .add(entry("suspension"))
                        .add(entry("message"));

        var status = status(JSON.createObjectBuilder().add("credentialStatus", entries));

        assertThat(status.code()).isEqualTo("suspended");
    }

    @Test
    void a_list_that_nobody_could_ask_is_not_made_good_by_another() {
        serve(OtherIssuer.list("suspension", Bitstring.LENGTH, PLACE + 1));
        var silent = entry("revocation").add("statusListCredential", SILENT).build();
        for (var entries :
                List.of(
                        JSON.createArrayBuilder().add(silent).add(entry("suspension")),
                        JSON.createArrayBuilder().add(entry("suspension")).add(silent))) {
            var status = status(JSON.createObjectBuilder().add("credentialStatus", entries));

            assertThat(status.code()).isEqualTo("unreachable");
            assertThat(status.isOpen()).isTrue();
        }
    }

    @Test
    void an_index_may_be_written_as_a_number() {
        serve(OtherIssuer.list("revocation", Bitstring.LENGTH, PLACE));
        var entry = entry("revocation").add("statusListIndex", PLACE);

        assertThat(status(JSON.createObjectBuilder().add("credentialStatus", entry)).code())
                .isEqualTo("revoked");
    }

    @Test
    void the_older_list_is_read_too() {
        var list = OtherIssuer.list("revocation", Bitstring.LENGTH, PLACE);
        var subject = list.getJsonObject("credentialSubject");
        serve(
                JSON.createObjectBuilder(list)
                        .remove("validFrom")
                        .add("issuanceDate", "2026-01-01T00:00:00Z")
                        .add(
                                "@context",
                                JSON.createArrayBuilder()
                                        .add(KnownContext.CREDENTIALS_V1.url())
                                        .add(KnownContext.DATA_INTEGRITY_V2.url())
                                        .add(KnownContext.STATUS_LIST_2021_V1.url()))
                        .add(
                                "type",
                                JSON.createArrayBuilder()
                                        .add("VerifiableCredential")
                                        .add("StatusList2021Credential"))
                        .add(
                                "credentialSubject",
                                JSON.createObjectBuilder(subject)
                                        .remove("ttl")
                                        .add("type", "StatusList2021")
                                        // older lists do not say how their bits are written
                                        .add(
                                                "encodedList",
                                                subject.getString("encodedList").substring(1)))
                        .build());
        var entry = OtherIssuer.statusEntry("StatusList2021Entry", "revocation", PLACE);
        entry.add("@context", KnownContext.STATUS_LIST_2021_V1.url());

        assertThat(status(JSON.createObjectBuilder().add("credentialStatus", entry)).code())
                .isEqualTo("revoked");
    }

    @Test
    void a_list_is_not_asked_for_again_until_it_is_out_of_date() {
        serve(OtherIssuer.list("revocation", Bitstring.LENGTH, PLACE + 1));
        var credential = OtherIssuer.credential(OtherIssuer.withStatus("revocation", PLACE));

        status(credential);
        status(credential, Issued.NOW.plusSeconds(59));
        assertThat(world.asked()).hasSize(1);

        status(credential, Issued.NOW.plusSeconds(61));
        assertThat(world.asked()).hasSize(2);
    }

    @Test
    void how_things_stood_is_told_when_the_issuer_cannot_be_reached_any_more() {
        serve(OtherIssuer.list("revocation", Bitstring.LENGTH, PLACE));
        var free = OtherIssuer.credential(OtherIssuer.withStatus("revocation", PLACE + 1));
        var revoked = OtherIssuer.credential(OtherIssuer.withStatus("revocation", PLACE));
        status(free);
        world.fail(FetchFailure.TOO_SLOW);
        var later = Issued.NOW.plus(Duration.ofDays(1));

        assertThat(status(free, later).outcome()).isEqualTo(CheckOutcome.WARNING);
        assertThat(status(free, later).code()).isEqualTo("as-of");
        assertThat(status(free, later).arguments()).containsExactly(Issued.NOW);
        assertThat(status(revoked, later).code()).isEqualTo("revoked");
    }

    @ParameterizedTest
    @EnumSource(FetchFailure.class)
    void an_issuer_that_was_not_asked_is_never_taken_for_a_yes(FetchFailure failure) {
        world.fail(failure);

        var status = status(OtherIssuer.withStatus("revocation", PLACE));

        assertThat(status.outcome()).isEqualTo(CheckOutcome.SKIPPED);
        assertThat(status.isOpen()).isTrue();
        assertThat(status.code()).isIn("not-asked", "unreachable");
    }

    @Test
    void a_list_that_is_not_there_is_as_good_as_an_issuer_that_is_not_there() {
        assertThat(status(OtherIssuer.withStatus("revocation", PLACE)).code())
                .isEqualTo("unreachable");
    }

    @ParameterizedTest
    @CsvSource({"-1", "1.5", "'1e3'", "''", "x", "99999999999"})
    void an_index_that_is_none_is_told(String index) {
        serve(OtherIssuer.list("revocation", Bitstring.LENGTH, PLACE));
        var entry = entry("revocation").add("statusListIndex", index);

        var status = status(JSON.createObjectBuilder().add("credentialStatus", entry));

        assertThat(status.code()).isEqualTo("entry-malformed");
        assertThat(world.asked()).isEmpty();
    }

    @Test
    void a_kind_of_status_that_is_not_known_is_told() {
        var entry =
                JSON.createObjectBuilder()
                        .add("id", "https://stranger.example/1")
                        .add("type", "1EdTechCredentialRefresh");

        assertThat(status(JSON.createObjectBuilder().add("credentialStatus", entry)).code())
                .isEqualTo("kind-unknown");
    }

    @Test
    void nobody_is_asked_about_a_forgery() {
        var credential =
                OtherIssuer.object(OtherIssuer.credential(OtherIssuer.withStatus("revocation", 1)));

        var status = status(OtherIssuer.with(credential, "name", "Another").toString());

        assertThat(status.code()).isEqualTo("not-reached");
        assertThat(world.asked()).isEmpty();
    }

    private void serve(JsonObject list) {
        world.serve(OtherIssuer.STATUS, OtherIssuer.sign(list));
    }

    private static JsonObjectBuilder entry(String purpose) {
        return OtherIssuer.statusEntry("BitstringStatusListEntry", purpose, PLACE);
    }

    private CheckResult status(JsonObjectBuilder more) {
        return status(OtherIssuer.credential(more));
    }

    private CheckResult status(String credential) {
        return OtherIssuer.status(credential, world, Issued.NOW);
    }

    private CheckResult status(String credential, Instant now) {
        return OtherIssuer.status(credential, world, now);
    }
}
