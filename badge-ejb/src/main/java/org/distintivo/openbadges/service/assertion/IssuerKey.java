package org.distintivo.openbadges.service.assertion;

import static org.distintivo.openbadges.service.jsonld.Members.items;
import static org.distintivo.openbadges.service.jsonld.Members.text;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A key with which an issuer signs assertions (Open Badges 2.0, SignedBadge Verification, step 4:
 * "do not trust a key that is not properly linked from the issuer Profile").
 *
 * @param owner whose it is, by its own account
 */
public record IssuerKey(String id, String owner, RSAPublicKey key) {

    private static final int MIN_BITS = 2_048;
    private static final int MAX_BITS = 8_192;

    /**
     * Returns links to the keys that may have signed: those of the profile, or the one that it
     * names.
     */
    public static List<JsonValue> links(BadgeGraph graph) {
        var creator = creator(graph.assertion().json());
        return items(graph.issuer().json().get("publicKey")).stream()
                .filter(link -> creator.isEmpty() || Addresses.same(id(link), creator))
                .map(JsonValue.class::cast)
                .toList();
    }

    /** Returns the key that the assertion says it was signed with; empty when it does not say. */
    public static String creator(JsonObject assertion) {
        var creator = BadgeGraph.verification(assertion).get("creator");
        return creator == null ? "" : id(creator);
    }

    /** Reads a key; empty when the document has no usable one. */
    public static Optional<IssuerKey> of(JsonObject document) {
        var body = text(document, "publicKeyPem").replaceAll("-----[A-Z ]+-----|\\s", "");
        try {
            var spec = new X509EncodedKeySpec(Base64.getDecoder().decode(body));
            PublicKey key = KeyFactory.getInstance("RSA").generatePublic(spec);
            return key instanceof RSAPublicKey rsa && isOfUsedSize(rsa)
                    ? Optional.of(new IssuerKey(text(document, "id"), text(document, "owner"), rsa))
                    : Optional.empty();
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    /** Returns whether the signature of the message was made with this key. */
    public boolean hasSigned(byte[] message, byte[] signature) {
        try {
            var verifier = Signature.getInstance("SHA256withRSA");
            verifier.initVerify(key);
            verifier.update(message);
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            return false; // not even the right length
        }
    }

    private static boolean isOfUsedSize(RSAPublicKey key) {
        int bits = key.getModulus().bitLength();
        return bits >= MIN_BITS && bits <= MAX_BITS && key.getPublicExponent().bitLength() <= 32;
    }

    private static String id(JsonValue link) {
        return link instanceof JsonString address
                ? address.getString()
                : link instanceof JsonObject whole ? text(whole, "id") : "";
    }
}
