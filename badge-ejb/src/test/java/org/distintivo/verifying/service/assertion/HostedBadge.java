package org.distintivo.verifying.service.assertion;

import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.util.Base64;
import org.distintivo.issuing.service.Issued;
import org.distintivo.verifying.domain.VerificationReport;
import org.distintivo.verifying.service.MapFetcher;
import org.distintivo.verifying.service.SampleVerdictTest;
import org.distintivo.verifying.service.SingleKnownIssuer;
import org.distintivo.verifying.service.TestTokens;
import org.distintivo.verifying.service.Verification;
import org.distintivo.verifying.service.checks.VerificationContext;
import org.distintivo.verifying.service.remote.KnownIssuers;

/** A badge of version 2.0 and the server that it is hosted on, for tests to spoil. */
public final class HostedBadge {

    public static final String HOST = "https://stranger.example";
    public static final String ASSERTION = HOST + "/assertions/1";
    public static final String BADGE = HOST + "/badges/1";
    public static final String ISSUER = HOST + "/issuer";
    public static final String KEY = HOST + "/key";
    public static final String LIST = HOST + "/revoked";
    public static final KeyPair KEYS = TestTokens.RSA;

    private static final String CONTEXT = "https://w3id.org/openbadges/v2";

    private final MapFetcher world = new MapFetcher();
    private KnownIssuers known = KnownIssuers.NONE;

    public HostedBadge() {
        serve(ASSERTION, assertion());
        serve(BADGE, badge());
        serve(ISSUER, issuer());
        serve(KEY, key(KEYS));
        world.serve(LIST, "{\"type\":\"RevocationList\",\"revokedAssertions\":[]}");
    }

    public HostedBadge serve(String address, JsonObjectBuilder document) {
        world.serve(address, document.build().toString());
        return this;
    }

    /** From now on this issuer, and no other, is on the list of those that staff trust. */
    public HostedBadge trust(String issuer) {
        known = new SingleKnownIssuer(issuer);
        return this;
    }

    public MapFetcher world() {
        return world;
    }

    public VerificationReport verify(JsonObjectBuilder submitted) {
        return verify(submitted.build().toString());
    }

    public VerificationReport verify(String submitted) {
        return verify(submitted.getBytes(StandardCharsets.UTF_8));
    }

    public VerificationReport verify(byte[] submitted) {
        return verify(submitted, null);
    }

    public VerificationReport verify(byte[] submitted, String recipient) {
        var own = Issued.context().own();
        var report =
                Verification.of(
                        submitted,
                        new VerificationContext(
                                own, Issued.NOW, recipient, world.outside().with(known)));
        SampleVerdictTest.tellsEverything(report);
        return report;
    }

    public static JsonObjectBuilder assertion() {
        return head("Assertion", ASSERTION)
                .add(
                        "recipient",
                        JSON.createObjectBuilder()
                                .add("type", "email")
                                .add("hashed", false)
                                .add("identity", Issued.ADDRESS))
                .add("badge", BADGE)
                .add("issuedOn", "2026-01-02T03:04:05Z")
                .add("verification", JSON.createObjectBuilder().add("type", "hosted"));
    }

    public static JsonObjectBuilder signedAssertion() {
        return assertion()
                .add("id", "urn:uuid:6f2e33e5-7a29-4155-840a-59483ba10164")
                .add(
                        "verification",
                        JSON.createObjectBuilder().add("type", "signed").add("creator", KEY));
    }

    public static JsonObjectBuilder badge() {
        return head("BadgeClass", BADGE)
                .add("name", "Stranger things")
                .add("description", "Knows them.")
                .add("image", HOST + "/badge.png")
                .add("criteria", JSON.createObjectBuilder().add("narrative", "Has seen them."))
                .add("tags", JSON.createArrayBuilder().add("things"))
                .add("issuer", ISSUER);
    }

    public static JsonObjectBuilder issuer() {
        return head("Issuer", ISSUER)
                .add("name", "A stranger")
                .add("url", HOST)
                .add("email", "badges@stranger.example")
                .add("publicKey", KEY)
                .add("revocationList", LIST);
    }

    public static JsonObjectBuilder key(KeyPair keys) {
        var pem = Base64.getMimeEncoder().encodeToString(keys.getPublic().getEncoded());
        return head("CryptographicKey", KEY)
                .add("owner", ISSUER)
                .add(
                        "publicKeyPem",
                        "-----BEGIN PUBLIC KEY-----\n" + pem + "\n-----END PUBLIC KEY-----\n");
    }

    public static String token(JsonObjectBuilder assertion, KeyPair keys) {
        return token("RS256", assertion.build(), keys);
    }

    public static String token(String algorithm, JsonObject assertion, KeyPair keys) {
        return TestTokens.sign("{\"alg\":\"" + algorithm + "\"}", assertion.toString(), keys);
    }

    public static KeyPair keys() {
        return TestTokens.pair("RSA", 2_048, null);
    }

    private static JsonObjectBuilder head(String type, String id) {
        return JSON.createObjectBuilder().add("@context", CONTEXT).add("type", type).add("id", id);
    }
}
