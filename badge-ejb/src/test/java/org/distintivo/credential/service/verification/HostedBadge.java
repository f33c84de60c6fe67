package org.distintivo.credential.service.verification;

import static org.distintivo.credential.service.jsonld.JsonMaker.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.util.Base64;
import org.distintivo.credential.domain.VerificationReport;
import org.distintivo.credential.service.Issued;

/** A badge of version 2.0 and the server that it is hosted on, for tests to spoil. */
final class HostedBadge {

    static final String HOST = "https://stranger.example";
    static final String ASSERTION = HOST + "/assertions/1";
    static final String BADGE = HOST + "/badges/1";
    static final String ISSUER = HOST + "/issuer";
    static final String KEY = HOST + "/key";
    static final String LIST = HOST + "/revoked";
    static final KeyPair KEYS = Token.RSA;

    private static final String CONTEXT = "https://w3id.org/openbadges/v2";

    private final MapFetcher world = new MapFetcher();
    private KnownIssuers known = KnownIssuers.NONE;

    HostedBadge() {
        serve(ASSERTION, assertion());
        serve(BADGE, badge());
        serve(ISSUER, issuer());
        serve(KEY, key(KEYS));
        world.serve(LIST, "{\"type\":\"RevocationList\",\"revokedAssertions\":[]}");
    }

    HostedBadge serve(String address, JsonObjectBuilder document) {
        world.serve(address, document.build().toString());
        return this;
    }

    /** From now on this issuer, and no other, is on the list of those that staff trust. */
    HostedBadge trust(String issuer) {
        known = new Trusting(issuer);
        return this;
    }

    MapFetcher world() {
        return world;
    }

    VerificationReport verify(JsonObjectBuilder submitted) {
        return verify(submitted.build().toString());
    }

    VerificationReport verify(String submitted) {
        return verify(submitted.getBytes(StandardCharsets.UTF_8));
    }

    VerificationReport verify(byte[] submitted) {
        return verify(submitted, null);
    }

    VerificationReport verify(byte[] submitted, String recipient) {
        var own = Issued.circumstances().own();
        var report =
                Verification.of(
                        submitted,
                        new Examination.Circumstances(
                                own, Issued.NOW, recipient, world.outside().with(known)));
        SampleVerdictTest.tellsEverything(report);
        return report;
    }

    static JsonObjectBuilder assertion() {
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

    static JsonObjectBuilder signedAssertion() {
        return assertion()
                .add("id", "urn:uuid:6f2e33e5-7a29-4155-840a-59483ba10164")
                .add(
                        "verification",
                        JSON.createObjectBuilder().add("type", "signed").add("creator", KEY));
    }

    static JsonObjectBuilder badge() {
        return head("BadgeClass", BADGE)
                .add("name", "Stranger things")
                .add("description", "Knows them.")
                .add("image", HOST + "/badge.png")
                .add("criteria", JSON.createObjectBuilder().add("narrative", "Has seen them."))
                .add("tags", JSON.createArrayBuilder().add("things"))
                .add("issuer", ISSUER);
    }

    static JsonObjectBuilder issuer() {
        return head("Issuer", ISSUER)
                .add("name", "A stranger")
                .add("url", HOST)
                .add("email", "badges@stranger.example")
                .add("publicKey", KEY)
                .add("revocationList", LIST);
    }

    static JsonObjectBuilder key(KeyPair keys) {
        var pem = Base64.getMimeEncoder().encodeToString(keys.getPublic().getEncoded());
        return head("CryptographicKey", KEY)
                .add("owner", ISSUER)
                .add(
                        "publicKeyPem",
                        "-----BEGIN PUBLIC KEY-----\n" + pem + "\n-----END PUBLIC KEY-----\n");
    }

    static String token(JsonObjectBuilder assertion, KeyPair keys) {
        return token("RS256", assertion.build(), keys);
    }

    static String token(String algorithm, JsonObject assertion, KeyPair keys) {
        return Token.sign("{\"alg\":\"" + algorithm + "\"}", assertion.toString(), keys);
    }

    static KeyPair keys() {
        return Token.pair("RSA", 2_048, null);
    }

    private static JsonObjectBuilder head(String type, String id) {
        return JSON.createObjectBuilder().add("@context", CONTEXT).add("type", type).add("id", id);
    }
}
