package org.distintivo.verifying.service.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.distintivo.issuing.service.Issued;
import org.distintivo.issuing.service.documents.CredentialSigner;
import org.distintivo.issuing.service.key.Ed25519Signer;
import org.distintivo.openbadges.domain.Bitstring;
import org.distintivo.openbadges.service.proof.Signer;
import org.distintivo.platform.service.FetchFailure;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckOutcome;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.service.MapFetcher;
import org.distintivo.verifying.service.OtherIssuer;
import org.distintivo.verifying.service.Verification;
import org.distintivo.verifying.service.checks.VerificationContext;
import org.distintivo.verifying.service.remote.KnownIssuers;
import org.distintivo.verifying.service.remote.RemoteSources;
import org.junit.jupiter.api.Test;

/** A badge may say that somebody else than its issuer keeps the list of revoked badges. */
class ListOfAnotherTest {

    private static final int PLACE = 23;
    private static final String KEEPER = "https://keeper.example/issuer";
    private static final Signer KEEPERS =
            new Ed25519Signer(filled("the keeper's own key, 32 bytes."));
    private static final Signer FORGERS =
            new Ed25519Signer(filled("somebody else's key of 32 bytes"));
    private static final String BADGE =
            OtherIssuer.credential(OtherIssuer.withStatus("revocation", PLACE));

    private final MapFetcher world = new MapFetcher();

    @Test
    void it_answers_and_the_report_names_who_keeps_it() {
        serve(list(KEEPER, PLACE + 1, KEEPERS));
        world.serve(KEEPER, profile(KEEPERS));

        var status = status();

        assertThat(status.outcome()).isEqualTo(CheckOutcome.OK);
        assertThat(status.code()).isEqualTo("list-other");
        assertThat(status.arguments()).containsExactly(Issued.NOW, KEEPER);
    }

    @Test
    void it_takes_back_what_was_left_to_it() {
        serve(list(KEEPER, PLACE, KEEPERS));
        world.serve(KEEPER, profile(KEEPERS));

        assertThat(status().code()).isEqualTo("revoked");
    }

    @Test
    void a_key_that_is_its_own_name_needs_nobody_to_be_asked() {
        var keeper = "did:key:" + KEEPERS.key().text();
        serve(list(keeper, PLACE + 1, KEEPERS));

        assertThat(status().code()).isEqualTo("list-other");
        assertThat(status().arguments()).contains(keeper);
    }

    @Test
    void a_list_whose_own_signature_does_not_hold_is_refused() {
        var signed = OtherIssuer.object(list(KEEPER, PLACE + 1, KEEPERS));
        world.serve(KEEPER, profile(KEEPERS));

        serve(OtherIssuer.with(signed, "validFrom", "2026-01-02T00:00:00Z").toString());

        assertThat(status().outcome()).isEqualTo(CheckOutcome.ERROR);
        assertThat(status().code()).isEqualTo("list-unproven");
    }

    @Test
    void a_list_in_the_name_of_somebody_whose_key_did_not_sign_it_is_refused() {
        world.serve(KEEPER, profile(KEEPERS));

        // with a key that calls itself one of the keeper's, and with one that does not even do that
        serve(list(KEEPER, PLACE + 1, FORGERS));
        assertThat(status().outcome()).isEqualTo(CheckOutcome.ERROR);
        assertThat(status().code()).isEqualTo("list-unproven");

        var forger = "did:key:" + FORGERS.key().text();
        var list = OtherIssuer.with(unsigned(PLACE + 1), "issuer", KEEPER);
        serve(CredentialSigner.sign(list, forger, Issued.NOW, FORGERS).text());
        assertThat(status().code()).isEqualTo("list-unproven");
    }

    @Test
    void the_issuers_own_list_is_no_better_with_a_key_that_the_issuer_does_not_know() {
        var badge = OtherIssuer.unsigned(OtherIssuer.withStatus("revocation", PLACE));
        var issuer = JSON.createObjectBuilder(badge.getJsonObject("issuer")).add("id", KEEPER);
        var signed =
                CredentialSigner.sign(
                                JSON.createObjectBuilder(badge).add("issuer", issuer).build(),
                                KEEPER,
                                Issued.NOW,
                                KEEPERS)
                        .text();
        world.serve(KEEPER, profile(KEEPERS));

        serve(list(KEEPER, PLACE + 1, FORGERS));
        assertThat(OtherIssuer.status(signed, world, Issued.NOW).code()).isEqualTo("list-unproven");
        serve(list(KEEPER, PLACE + 1, KEEPERS));
        assertThat(OtherIssuer.status(signed, world, Issued.NOW).code()).isEqualTo("not-revoked");
    }

    @Test
    void as_long_as_nobody_confirms_whose_key_it_is_there_is_a_reservation() {
        serve(list(KEEPER, PLACE + 1, KEEPERS));

        assertThat(status().outcome()).isEqualTo(CheckOutcome.WARNING);
        assertThat(status().code()).isEqualTo("list-unsure");
    }

    @Test
    void what_stands_in_a_bundle_is_no_answer_of_somebody_who_keeps_a_list_for_another() {
        var keeper = "did:key:" + KEEPERS.key().text();
        var then = Issued.NOW.minusSeconds(60);
        var silent =
                RemoteSources.silent().with(remembering(list(keeper, PLACE + 1, KEEPERS), then));

        var status = OtherIssuer.verify(BADGE, silent).check(CheckId.STATUS);

        assertThat(status.outcome()).isEqualTo(CheckOutcome.WARNING);
        assertThat(status.code()).isEqualTo("as-of-other");
        assertThat(status.arguments()).containsExactly(then, keeper);
    }

    @Test
    void what_was_learned_later_than_a_bundle_was_made_counts_more_than_the_bundle() {
        serve(OtherIssuer.sign(OtherIssuer.list("revocation", Bitstring.LENGTH, PLACE)));
        assertThat(status().code()).isEqualTo("revoked");
        world.fail(FetchFailure.TOO_SLOW);
        var before = OtherIssuer.sign(OtherIssuer.list("revocation", Bitstring.LENGTH, PLACE + 1));
        var known = remembering(before, Issued.NOW.minusSeconds(86_400));
        var context =
                new VerificationContext(
                        Issued.context().own(),
                        Issued.NOW.plusSeconds(3_700),
                        null,
                        world.outside().with(known));

        var report = Verification.of(BADGE.getBytes(StandardCharsets.UTF_8), context);

        assertThat(report.check(CheckId.STATUS).code()).isEqualTo("revoked");
    }

    private void serve(String list) {
        world.serve(OtherIssuer.STATUS, list);
    }

    private CheckResult status() {
        return OtherIssuer.status(BADGE, world, Issued.NOW);
    }

    private static JsonObject unsigned(int set) {
        return OtherIssuer.list("revocation", Bitstring.LENGTH, set);
    }

    private static String list(String keeper, int set, Signer signer) {
        var list = OtherIssuer.with(unsigned(set), "issuer", keeper);
        return CredentialSigner.sign(list, keeper, Issued.NOW, signer).text();
    }

    private static String profile(Signer signer) {
        var method =
                JSON.createObjectBuilder()
                        .add("id", signer.verificationMethod(KEEPER))
                        .add("type", "Multikey")
                        .add("controller", KEEPER)
                        .add("publicKeyMultibase", signer.key().text());
        return JSON.createObjectBuilder()
                .add("id", KEEPER)
                .add("assertionMethod", JSON.createArrayBuilder().add(method))
                .build()
                .toString();
    }

    private static KnownIssuers remembering(String list, Instant asOf) {
        return new KnownIssuers() {
            @Override
            public boolean isTrusted(String issuerId) {
                return List.of(OtherIssuer.ISSUER).contains(issuerId);
            }

            @Override
            public Optional<Snapshot> snapshot(String address) {
                return address.equals(OtherIssuer.STATUS)
                        ? Optional.of(new Snapshot(list.getBytes(StandardCharsets.UTF_8), asOf))
                        : Optional.empty();
            }
        };
    }

    private static byte[] filled(String text) {
        return java.util.Arrays.copyOf(text.getBytes(StandardCharsets.US_ASCII), 32);
    }
}
