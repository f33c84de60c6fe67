package org.distintivo.credential.service.verification;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.distintivo.credential.domain.DocumentRefusedException;
import org.distintivo.credential.domain.Multibase;
import org.distintivo.credential.service.assertion.IssuerKey;
import org.distintivo.credential.service.jsonld.Members;
import org.distintivo.credential.service.proof.JsonWebKey;

/**
 * A credential signed as a whole, as a compact JSON Web Signature (Open Badges 3.0 §8.2). Only
 * signatures: nothing is decrypted, unpacked or fetched, whatever the header asks for (RFC 8725).
 */
public final class SignedToken {

    private static final Set<String> HEADERS = Set.of("alg", "kid", "jwk", "typ", "cty");

    /** What it may call itself: Open Badges 3.0 §8.2.4.1, VC JOSE and COSE 1.0 §3.1.1. */
    private static final Set<String> TYPES = Set.of("jwt", "vc+jwt", "vc+ld+jwt", "vc+ld+json+jwt");

    private static final Set<String> CONTENTS = Set.of("vc", "vc+ld+json", "json", "ld+json");
    private static final List<String> REGISTERED =
            List.of("iss", "jti", "sub", "nbf", "exp", "iat", "aud");
    private static final String DID_KEY = "did:key:";

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

    /**
     * @param maxBytes of each of its parts
     */
    static SignedToken parse(String text, int maxBytes) throws DocumentRefusedException {
        var parts = text.split("\\.", -1);
        var header = SubmittedCredential.json(decoded(parts[0]), maxBytes);
        if (!HEADERS.containsAll(header.keySet())
                || !isOneOf(TYPES, header, "typ")
                || !isOneOf(CONTENTS, header, "cty")) {
            throw new DocumentRefusedException("token-header");
        }
        var claims = SubmittedCredential.json(decoded(parts[1]), maxBytes);
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

    /** As badges of version 2.0 are: with a key that its issuer's profile names. */
    boolean isSignedWith(IssuerKey key) {
        return Members.text(header, "alg").equals("RS256") && key.hasSigned(signed, signature);
    }

    /** Whether it follows the W3C in what it repeats of the credential, and not Open Badges. */
    private boolean isPlain() {
        return header.containsKey("typ")
                ? !mediaType(header, "typ").equals("jwt")
                : !claims.containsKey("iss") && !claims.containsKey("vc");
    }

    ProofFinding finding(Examination examination) {
        var algorithm = Members.text(header, "alg");
        if (!JsonWebKey.isAlgorithm(algorithm)) {
            return ProofFinding.failing("suite-unsupported", algorithm);
        }
        try {
            var key = key(examination);
            if (!JsonWebKey.of(key.asJwk()).verify(algorithm, signed, signature)) {
                return ProofFinding.failing("wrong");
            }
            return new TokenClaims(claims, isPlain(), examination).finding(key);
        } catch (DocumentRefusedException e) {
            return ProofFinding.failing(e);
        }
    }

    private ResolvedKey key(Examination examination) throws DocumentRefusedException {
        var issuer = examination.issuerId();
        var name = Members.text(header, "kid");
        var kid = name.startsWith("#") ? issuer + name : name;
        var controller = kid.contains("#") ? kid.substring(0, kid.indexOf('#')) : kid;
        var own = examination.own();
        if (own.isIssuer(issuer) || own.isIssuer(controller) || own.findKey(kid).isPresent()) {
            return own(kid, own);
        }
        if (kid.isEmpty()) {
            return brought(kid, issuer)
                    .orElseThrow(() -> new DocumentRefusedException("token-no-key"));
        }
        try {
            var keys = new KeyResolution(examination);
            boolean isOwnName = DidJwk.is(controller) || controller.startsWith(DID_KEY);
            var key = isOwnName ? keys.resolve(kid) : keys.resolveToken(kid, issuer);
            requireSame(key.asJwk());
            return key;
        } catch (DocumentRefusedException e) {
            if (!e.code().equals("key-not-asked")) {
                throw e;
            }
            return brought(kid, kid.contains("#") ? controller : issuer).orElseThrow(() -> e);
        }
    }

    /** A key that stands for itself: it says it is the issuer's by signing for it. */
    private Optional<ResolvedKey> brought(String kid, String controller) {
        return header.get("jwk") instanceof JsonObject jwk && controller.matches("https?://.+")
                ? Optional.of(ResolvedKey.ofToken(kid, controller, jwk))
                : Optional.empty();
    }

    /** Own keys are known by name; a key that the token brings along counts for nothing. */
    private static ResolvedKey own(String kid, OwnIssuer own) throws DocumentRefusedException {
        return own.findKey(kid)
                .map(found -> ResolvedKey.ofToken(kid, own.id(), found.key().jwk()))
                .orElseThrow(() -> new DocumentRefusedException("key-not-ours"));
    }

    /** A key that is brought along says nothing new where another one is named. */
    private void requireSame(JsonObject jwk) throws DocumentRefusedException {
        boolean same =
                !(header.get("jwk") instanceof JsonObject brought)
                        || JsonWebKey.of(brought).isSame(JsonWebKey.of(jwk));
        if (!same) {
            throw new DocumentRefusedException("key-other");
        }
    }

    private static boolean isOneOf(Set<String> allowed, JsonObject header, String name) {
        return !header.containsKey(name) || allowed.contains(mediaType(header, name));
    }

    /** RFC 7515 §4.1.9: the part before the slash may be left out, and case does not matter. */
    private static String mediaType(JsonObject header, String name) {
        return Members.text(header, name)
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^application/", "");
    }

    private static String decoded(String part) throws DocumentRefusedException {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(part))).toString();
        } catch (CharacterCodingException e) {
            throw new DocumentRefusedException("not-utf-8");
        }
    }

    /** Just what the encoding makes of the bytes: no padding, no bits left over (RFC 7515 §2). */
    private static byte[] bytes(String part) throws DocumentRefusedException {
        return Multibase.decodeUrl("u" + part)
                .orElseThrow(() -> new DocumentRefusedException("not-a-credential"));
    }
}
