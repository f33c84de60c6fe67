package org.distintivo.credential.service.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.distintivo.credential.service.jsonld.JsonMaker.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.distintivo.credential.domain.CheckId;
import org.distintivo.credential.domain.CheckOutcome;
import org.distintivo.credential.domain.IssuerTrust;
import org.distintivo.credential.domain.Verdict;
import org.distintivo.credential.domain.VerificationKey;
import org.distintivo.credential.domain.VerificationReport;
import org.distintivo.credential.service.Issued;
import org.distintivo.credential.service.controller.ControllerMemory;
import org.distintivo.credential.service.controller.DidWeb;
import org.distintivo.credential.service.issuing.CredentialSigner;
import org.distintivo.credential.service.key.Ed25519Signer;
import org.distintivo.credential.service.key.Signer;
import org.distintivo.credential.service.proof.JsonWebKey;
import org.distintivo.platform.service.FetchFailure;
import org.distintivo.platform.service.FetchLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys of others that have to be asked for, and what their owners say about them. */
class AskedKeysTest {

    private static final String KEY = Foreign.SIGNER.key().text();
    private static final String HTTPS = "https://stranger.example/issuer";
    private static final String DID = "did:web:stranger.example";
    private static final String DID_DOCUMENT = "https://stranger.example/.well-known/did.json";

    private final MapFetcher others = new MapFetcher();

    @ParameterizedTest
    @ValueSource(strings = {HTTPS, DID})
    void a_key_that_its_issuer_names_is_the_issuers(String issuer) {
        others.serve(home(issuer), controller(issuer, issuer + "#" + KEY).toString());

        var report = verify(signed(issuer, issuer + "#" + KEY));

        assertThat(report.verdict()).as(report.toString()).isEqualTo(Verdict.VALID);
        assertThat(report.check(CheckId.ISSUER).code()).isEqualTo("listed");
        assertThat(report.issuerTrust()).isEqualTo(IssuerTrust.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {HTTPS, DID})
    void a_key_with_a_name_that_says_nothing_is_asked_for(String issuer) {
        others.serve(home(issuer), controller(issuer, issuer + "#key-1").toString());

        var report = verify(signed(issuer, issuer + "#key-1"));

        assertThat(report.verdict()).as(report.toString()).isEqualTo(Verdict.VALID);
    }

    @ParameterizedTest
    @CsvSource({HTTPS + ", ok, unasked", DID + ", warning, did-web"})
    void where_nobody_is_asked_the_report_says_so(String issuer, String outcome, String code) {
        others.fail(FetchFailure.DISABLED);

        var named = verify(signed(issuer, issuer + "#" + KEY)).check(CheckId.ISSUER);
        var unnamed = verify(signed(issuer, issuer + "#key-1"));

        assertThat(named.outcome().name()).isEqualToIgnoringCase(outcome);
        assertThat(named.code()).isEqualTo(code);
        assertThat(unnamed.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(unnamed.check(CheckId.PROOF).code()).isEqualTo("key-not-asked");
        SampleVerdictTest.tellsEverything(unnamed);
    }

    @ParameterizedTest
    @ValueSource(strings = {HTTPS, DID})
    void a_forgery_in_the_name_of_an_issuer_who_can_be_asked_is_found(String issuer) {
        var another = "z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK";
        var document =
                JSON.createObjectBuilder(controller(issuer, issuer + "#" + KEY))
                        .add("assertionMethod", list(issuer + "#" + another))
                        .build();
        others.serve(home(issuer), document.toString());

        var report = verify(signed(issuer, issuer + "#" + KEY));

        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(report.check(CheckId.ISSUER).code()).isEqualTo("not-listed");
    }

    @ParameterizedTest
    @ValueSource(strings = {HTTPS, DID})
    void an_issuer_who_says_nothing_about_keys_leaves_a_doubt(String issuer) {
        others.serve(home(issuer), JSON.createObjectBuilder().add("id", issuer).build().toString());

        var issuerCheck = verify(signed(issuer, issuer + "#" + KEY)).check(CheckId.ISSUER);

        assertThat(issuerCheck.outcome()).isEqualTo(CheckOutcome.WARNING);
        assertThat(issuerCheck.code()).isEqualTo("keyless");
    }

    @ParameterizedTest
    @EnumSource(
            value = FetchFailure.class,
            names = {"UNREACHABLE", "TOO_SLOW", "TOO_LARGE", "TOO_MANY", "NOT_PUBLIC"})
    void an_issuer_who_cannot_be_reached_leaves_a_doubt(FetchFailure failure) {
        others.fail(failure);

        assertThat(verify(signed(HTTPS, HTTPS + "#" + KEY)).check(CheckId.ISSUER).code())
                .isEqualTo("unreachable");
        assertThat(verify(signed(DID, DID + "#key-1")).check(CheckId.PROOF).code())
                .isEqualTo("key-unreachable");
    }

    @Test
    void a_key_counts_only_for_the_one_whose_document_it_is_in() {
        var theirs = controller("https://victim.example/issuer", HTTPS + "#key-1").toString();
        others.serve(HTTPS, theirs);

        var report = verify(signed("https://victim.example/issuer", HTTPS + "#key-1"));

        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(report.check(CheckId.PROOF).code()).isEqualTo("key-controller");
    }

    @Test
    void a_key_that_names_somebody_else_as_its_owner_is_not_listed_there() {
        var method = method(HTTPS + "#key-1", "https://victim.example/issuer");
        var document =
                JSON.createObjectBuilder()
                        .add("id", HTTPS)
                        .add("assertionMethod", JSON.createArrayBuilder().add(method))
                        .build();
        others.serve(HTTPS, document.toString());

        var report = verify(signed("https://victim.example/issuer", HTTPS + "#key-1"));

        assertThat(report.check(CheckId.PROOF).code()).isEqualTo("key-not-listed");
    }

    @Test
    void a_key_at_an_address_of_its_own_is_believed_when_its_controller_names_it() {
        var address = "https://stranger.example/keys/1";
        others.serve(address, method(address, HTTPS).build().toString());
        others.serve(HTTPS, controller(HTTPS, address).toString());

        assertThat(verify(signed(HTTPS, address)).verdict()).isEqualTo(Verdict.VALID);

        others.serve(HTTPS, controller(HTTPS, HTTPS + "#other").toString());
        assertThat(verify(signed(HTTPS, address)).check(CheckId.PROOF).code())
                .isEqualTo("key-not-listed");
    }

    @ParameterizedTest
    @CsvSource({"expires", "revoked"})
    void a_key_that_was_taken_out_of_use_does_not_count(String member) {
        var method = method(HTTPS + "#key-1", HTTPS).add(member, "2026-11-01T00:00:00Z");
        var document =
                JSON.createObjectBuilder()
                        .add("id", HTTPS)
                        .add("assertionMethod", JSON.createArrayBuilder().add(method))
                        .build();
        others.serve(HTTPS, document.toString());

        assertThat(verify(signed(HTTPS, HTTPS + "#key-1")).check(CheckId.PROOF).code())
                .isEqualTo("key-expired");
    }

    @Test
    void our_own_keys_are_never_asked_for() {
        var own = Issued.ISSUER_ID + "#key-1";

        var report = verify(signed(Issued.ISSUER_ID, own));
        var elsewhere = verify(signed(HTTPS, Issued.BASE + "/keys/1"));
        var byDid = verify(signed("did:web:badges.example.org", "did:web:badges.example.org#k"));

        assertThat(report.check(CheckId.PROOF).code()).isEqualTo("key-not-ours");
        assertThat(elsewhere.check(CheckId.PROOF).code()).isEqualTo("key-not-ours");
        assertThat(byDid.check(CheckId.PROOF).code()).isEqualTo("key-not-ours");
        assertThat(others.asked()).isEmpty();
    }

    @Test
    void what_an_issuer_said_is_remembered_for_minutes_only() {
        others.serve(HTTPS, controller(HTTPS, HTTPS + "#key-1").toString());
        var memory = new ControllerMemory();

        verify(signed(HTTPS, HTTPS + "#key-1"), memory, Duration.ZERO);
        verify(signed(HTTPS, HTTPS + "#key-1"), memory, Duration.ofMinutes(4));
        assertThat(others.asked()).hasSize(1);

        verify(signed(HTTPS, HTTPS + "#key-1"), memory, Duration.ofMinutes(6));
        assertThat(others.asked()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "https://stranger.example/keys/1, valid, listed",
        "https://elsewhere.example/keys/1, invalid, other"
    })
    void a_tokens_key_is_at_its_address_and_the_issuers_when_on_the_issuers_host(
            String kid, String verdict, String code) throws Exception {
        others.serve(kid, JsonWebKey.json(Foreign.SIGNER.key().multikey()).toString());

        var report = verify(token(kid));

        assertThat(report.verdict().text()).as(report.toString()).isEqualTo(verdict);
        assertThat(report.check(CheckId.ISSUER).code()).isEqualTo(code);
    }

    @Test
    void a_key_that_a_token_brings_along_is_compared_with_the_one_it_names() throws Exception {
        var kid = "https://stranger.example/keys/1";
        var mine = JsonWebKey.json(Foreign.SIGNER.key().multikey());
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
        var jwk = JSON.createObjectBuilder(JsonWebKey.json(Foreign.SIGNER.key().multikey()));
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

    @ParameterizedTest
    @CsvSource({
        "did:web:example.org, https://example.org/.well-known/did.json",
        "did:web:example.org%3A8443, https://example.org:8443/.well-known/did.json",
        "did:web:host%3A8443:a:b, https://host:8443/a/b/did.json",
        "did:web:example.org:user:al%20ice, https://example.org/user/al%20ice/did.json",
        "did:web:example.org/path, ",
        "did:web:user@example.org, ",
        "did:web:example.org:..:secret, ",
        "did:web:example.org::a, ",
        "did:web:, "
    })
    void the_name_leads_to_the_document(String did, String address) {
        assertThat(DidWeb.address(did).orElse(null)).isEqualTo(address);
    }

    private VerificationReport verify(String credential) {
        return Foreign.verify(credential, others.outside());
    }

    private void verify(String credential, ControllerMemory memory, Duration later) {
        var outside = Outside.of(others, FetchLimits.DEFAULT, new ForeignLists(), memory);
        Verification.of(
                credential.getBytes(StandardCharsets.UTF_8),
                new Examination.Circumstances(
                        Issued.circumstances().own(), Issued.NOW.plus(later), null, outside));
    }

    /** A badge of an issuer, signed by whoever uses that name for the key. */
    private static String signed(String issuer, String method) {
        var unsigned = Foreign.unsigned(profile(issuer));
        return CredentialSigner.sign(unsigned, issuer, Issued.NOW, new Named(method)).text();
    }

    /** The stranger's key under another name. */
    private record Named(String method) implements Signer {

        @Override
        public VerificationKey key() {
            return Foreign.SIGNER.key();
        }

        @Override
        public String verificationMethod(String controller) {
            return method;
        }

        @Override
        public byte[] sign(byte[] data) {
            return Foreign.SIGNER.sign(data);
        }
    }

    private static JsonObjectBuilder profile(String issuer) {
        return JSON.createObjectBuilder()
                .add(
                        "issuer",
                        JSON.createObjectBuilder()
                                .add("id", issuer)
                                .add("type", list("Profile"))
                                .add("name", "A stranger"));
    }

    private static String token(String kid) {
        return token(JSON.createObjectBuilder().add("alg", "EdDSA").add("kid", kid).build());
    }

    private static String token(JsonObject header) {
        var signed = base64(header) + "." + base64(Foreign.unsigned(profile(HTTPS)));
        var signature = Foreign.SIGNER.sign(signed.getBytes(StandardCharsets.US_ASCII));
        return signed + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    }

    private static String base64(JsonObject json) {
        var bytes = json.toString().getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String home(String issuer) {
        return issuer.equals(DID) ? DID_DOCUMENT : issuer;
    }

    private static JsonObject controller(String id, String method) {
        return JSON.createObjectBuilder()
                .add("id", id)
                .add("verificationMethod", JSON.createArrayBuilder().add(method(method, id)))
                .add("assertionMethod", list(method))
                .build();
    }

    private static JsonObjectBuilder method(String id, String controller) {
        return JSON.createObjectBuilder()
                .add("id", id)
                .add("type", "Multikey")
                .add("controller", controller)
                .add("publicKeyMultibase", KEY);
    }

    private static JsonArrayBuilder list(String value) {
        return JSON.createArrayBuilder().add(value);
    }
}
