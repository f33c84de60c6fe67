package org.distintivo.credential.service.verification;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.distintivo.credential.domain.DocumentRefusedException;
import org.distintivo.credential.domain.Multikey;
import org.distintivo.credential.service.proof.JsonWebKey;

/**
 * A credential signed as a whole, as a compact JSON Web Signature (Open Badges 3.0 §8.2). Only
 * signatures: nothing is decrypted, unpacked or fetched, whatever the header asks for (RFC 8725).
 */
public final class SignedToken {

    private static final Set<String> HEADERS = Set.of("alg", "kid", "jwk", "typ", "cty");
    private static final List<String> REGISTERED =
            List.of("iss", "jti", "sub", "nbf", "exp", "iat", "aud");
    private static final String DID_KEY = "did:key:";
    private static final String DID_JWK = "did:jwk:";

    private final JsonObject header;
    private final JsonObject claims;
    private final byte[] signed;
    private final byte[] signature;

    private SignedToken(JsonObject header, JsonObject claims, byte[] signed, byte[] signature) {
        this.header = header;
        this.claims = claims;
        this.signed = signed;
        this.signature = signature;
    }

    static SignedToken parse(String text) throws DocumentRefusedException {
        var parts = text.split("\\.", -1);
        var header = SubmittedCredential.json(decoded(parts[0]));
        if (!HEADERS.containsAll(header.keySet())) {
            throw new DocumentRefusedException("token-header");
        }
        var claims = SubmittedCredential.json(decoded(parts[1]));
        var signed = (parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII);
        return new SignedToken(header, claims, signed, bytes(parts[2]));
    }

    /** Beside the registered claims; version 1.1 of the data model has it in a claim of its own. */
    JsonObject credential() {
        if (claims.get("vc") instanceof JsonObject credential) {
            return credential;
        }
        var credential = Json.createObjectBuilder(claims);
        REGISTERED.forEach(credential::remove);
        return credential.build();
    }

    ProofFinding finding(Examination examination) {
        try {
            var key = key(examination);
            if (!JsonWebKey.of(key.jwk()).verify(algorithm(), signed, signature)) {
                return ProofFinding.failing("wrong");
            }
            return claimsAgree(examination)
                    ? ProofFinding.holding(new ResolvedKey(key.id(), key.controller(), null))
                    : ProofFinding.failing("claims");
        } catch (DocumentRefusedException e) {
            return ProofFinding.failing(e);
        }
    }

    private record NamedKey(String id, String controller, JsonObject jwk) {}

    private NamedKey key(Examination examination) throws DocumentRefusedException {
        var kid = Examination.text(header, "kid");
        var issuer = examination.issuerId();
        var controller = kid.contains("#") ? kid.substring(0, kid.indexOf('#')) : kid;
        var own = examination.own();
        if (own.isIssuer(issuer) || own.isIssuer(controller) || own.findKey(kid).isPresent()) {
            return own(kid, own);
        }
        if (controller.startsWith(DID_JWK)) {
            return new NamedKey(kid, controller, didJwk(kid, controller));
        }
        if (controller.startsWith(DID_KEY)) {
            var key = Multikey.parse(controller.substring(DID_KEY.length()));
            var known = key.orElseThrow(() -> new DocumentRefusedException("key-unknown", kid));
            return new NamedKey(kid, controller, JsonWebKey.json(known));
        }
        if (header.get("jwk") instanceof JsonObject jwk && issuer.matches("https?://.+")) {
            // the key stands for itself, and says it is the issuer's by signing for it
            return new NamedKey(kid, issuer, jwk);
        }
        throw new DocumentRefusedException(kid.isEmpty() ? "token-no-key" : "key-not-asked", kid);
    }

    /** Own keys are known by name; a key that the token brings along counts for nothing. */
    private static NamedKey own(String kid, OwnIssuer own) throws DocumentRefusedException {
        return own.findKey(kid)
                .map(found -> new NamedKey(kid, own.id(), found.key().jwk()))
                .orElseThrow(() -> new DocumentRefusedException("key-not-ours"));
    }

    private static JsonObject didJwk(String kid, String did) throws DocumentRefusedException {
        try {
            return SubmittedCredential.json(decoded(did.substring(DID_JWK.length())));
        } catch (DocumentRefusedException e) {
            throw new DocumentRefusedException("key-unknown", kid);
        }
    }

    private String algorithm() {
        return Examination.text(header, "alg");
    }

    /** The registered claims repeat members of the credential and must not contradict them. */
    private boolean claimsAgree(Examination examination) {
        var credential = credential();
        boolean version1 = examination.isVersion1();
        return agrees("iss", examination.issuerId())
                && agrees("jti", Examination.text(credential, "id"))
                && agrees("sub", Examination.text(examination.subject(), "id"))
                && agreesInTime(
                        "nbf",
                        Examination.text(credential, version1 ? "issuanceDate" : "validFrom"))
                && agreesInTime(
                        "exp",
                        Examination.text(credential, version1 ? "expirationDate" : "validUntil"));
    }

    private boolean agrees(String claim, String member) {
        return !claims.containsKey(claim) || Examination.text(claims, claim).equals(member);
    }

    private boolean agreesInTime(String claim, String member) {
        if (!(claims.get(claim) instanceof JsonNumber seconds)) {
            return !claims.containsKey(claim);
        }
        try {
            return OffsetDateTime.parse(member).toEpochSecond()
                    == seconds.bigDecimalValue().longValue();
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static String decoded(String part) throws DocumentRefusedException {
        return new String(bytes(part), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String part) throws DocumentRefusedException {
        try {
            return Base64.getUrlDecoder().decode(part);
        } catch (IllegalArgumentException e) {
            throw new DocumentRefusedException("not-a-credential");
        }
    }
}
