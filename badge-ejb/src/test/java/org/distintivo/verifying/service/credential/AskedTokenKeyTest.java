package org.distintivo.verifying.service.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;
import static org.distintivo.verifying.service.credential.AskedIssuer.DID;
import static org.distintivo.verifying.service.credential.AskedIssuer.DID_DOCUMENT;
import static org.distintivo.verifying.service.credential.AskedIssuer.HTTPS;
import static org.distintivo.verifying.service.credential.AskedIssuer.controller;
import static org.distintivo.verifying.service.credential.AskedIssuer.token;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.distintivo.issuing.service.key.Ed25519Signer;
import org.distintivo.openbadges.service.proof.JsonWebKey;
import org.distintivo.platform.service.FetchFailure;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckOutcome;
import org.distintivo.verifying.domain.IssuerTrust;
import org.distintivo.verifying.domain.Verdict;
import org.distintivo.verifying.domain.VerificationReport;
import org.distintivo.verifying.service.MapFetcher;
import org.distintivo.verifying.service.OtherIssuer;
import org.distintivo.verifying.service.SingleKnownIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys of signed tokens that have to be asked for. */
class AskedTokenKeyTest {

    private final MapFetcher others = new MapFetcher();

    @ParameterizedTest
    @CsvSource({
        "https://stranger.example/keys/1, valid, on-host",
        "https://elsewhere.example/keys/1, invalid, other"
    })
    void a_tokens_key_is_at_its_address_and_the_issuers_when_on_the_issuers_host(
            String kid, String verdict, String code) throws Exception {
        others.serve(kid, JsonWebKey.json(OtherIssuer.SIGNER.key().multikey()).toString());

        var report = verify(token(kid));

        assertThat(report.verdict().text()).as(report.toString()).isEqualTo(verdict);
        assertThat(report.check(CheckId.ISSUER).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"stranger.example, TRUSTED", HTTPS + ", UNKNOWN"})
    void a_key_on_a_host_is_trusted_with_the_host_only(String known, IssuerTrust trust)
            throws Exception {
        var kid = "https://stranger.example/keys/1";
        others.serve(kid, JsonWebKey.json(OtherIssuer.SIGNER.key().multikey()).toString());

        var report =
                OtherIssuer.verify(token(kid), others.outside().with(new SingleKnownIssuer(known)));

        assertThat(report.check(CheckId.ISSUER).code()).isEqualTo("on-host");
        assertThat(report.issuerTrust()).isEqualTo(trust);
    }

    @Test
    void a_key_that_a_token_brings_along_is_compared_with_the_one_it_names() throws Exception {
        var kid = "https://stranger.example/keys/1";
        var mine = JsonWebKey.json(OtherIssuer.SIGNER.key().multikey());
        var header =
                JSON.createObjectBuilder().add("alg", "EdDSA").add("kid", kid).add("jwk", mine);
        var forged = token(header.build());

        // what it names is not there
        assertThat(verify(forged).check(CheckId.PROOF).outcome()).isEqualTo(CheckOutcome.ERROR);
        others.serve(kid, mine.toString());
        assertThat(verify(forged).check(CheckId.PROOF).outcome()).isEqualTo(CheckOutcome.OK);
        var another = new Ed25519Signer("somebody else's key of 32 bytes.".getBytes());
        others.serve(kid, JsonWebKey.json(another.key().multikey()).toString());
        assertThat(verify(forged).check(CheckId.PROOF).code()).isEqualTo("key-other");
    }

    @Test
    void a_tokens_key_may_be_in_a_set_or_in_a_document() throws Exception {
        var jwk = JSON.createObjectBuilder(JsonWebKey.json(OtherIssuer.SIGNER.key().multikey()));
        var set =
                JSON.createObjectBuilder()
                        .add("keys", JSON.createArrayBuilder().add(jwk.add("kid", "k1")));
        others.serve("https://stranger.example/jwks", set.build().toString());
        others.serve(DID_DOCUMENT, controller(DID, DID + "#k2").toString());

        assertThat(verify(token("https://stranger.example/jwks#k1")).verdict())
                .isEqualTo(Verdict.VALID);
        assertThat(verify(token(DID + "#k2")).check(CheckId.PROOF).outcome())
                .isEqualTo(CheckOutcome.OK);
    }

    @Test
    void of_a_set_only_the_key_that_is_named_counts() throws Exception {
        var mine = JsonWebKey.json(OtherIssuer.SIGNER.key().multikey());
        var another = new Ed25519Signer("somebody else's key of 32 bytes.".getBytes());
        var keys =
                JSON.createArrayBuilder()
                        .add(JSON.createObjectBuilder().add("kid", "k1"))
                        .add(mine) // without a name
                        .add(named("k0", JsonWebKey.json(another.key().multikey())))
                        .add(named("k1", mine));
        var address = "https://stranger.example/jwks";
        others.serve(address, JSON.createObjectBuilder().add("keys", keys).build().toString());

        assertThat(proof(address + "#k1")).isEqualTo("ok");
        assertThat(proof(address + "#k0")).isEqualTo("wrong");
        assertThat(proof(address + "#k2")).isNotEqualTo("ok");
        assertThat(proof(address + "#")).isNotEqualTo("ok");
    }

    @Test
    void where_nobody_is_asked_a_key_brought_along_counts_only_for_the_one_it_names()
            throws Exception {
        others.fail(FetchFailure.DISABLED);
        var elsewhere = "https://stranger.example/keys#1";

        var without = verify(token(elsewhere));
        var other = verify(brought(elsewhere));
        var own = verify(brought(HTTPS + "#1"));

        assertThat(without.check(CheckId.PROOF).code()).isEqualTo("key-not-asked");
        assertThat(other.check(CheckId.PROOF).code()).isEqualTo("ok");
        assertThat(other.check(CheckId.ISSUER).code()).isEqualTo("other");
        assertThat(other.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(own.check(CheckId.ISSUER).code()).isEqualTo("unasked");
        assertThat(own.issuerTrust()).isEqualTo(IssuerTrust.UNKNOWN);
    }

    private static String brought(String kid) throws Exception {
        var mine = JsonWebKey.json(OtherIssuer.SIGNER.key().multikey());
        var header = JSON.createObjectBuilder().add("alg", "EdDSA").add("kid", kid);
        return token(header.add("jwk", mine).build());
    }

    private String proof(String kid) {
        return verify(token(kid)).check(CheckId.PROOF).code();
    }

    private static JsonObjectBuilder named(String name, JsonObject jwk) {
        return JSON.createObjectBuilder(jwk).add("kid", name);
    }

    private VerificationReport verify(String credential) {
        return OtherIssuer.verify(credential, others.outside());
    }
}
