package org.distintivo.verifying.service.submission;

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
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.domain.Multibase;
import org.distintivo.openbadges.domain.Refusal;
import org.distintivo.openbadges.service.assertion.IssuerKey;
import org.distintivo.openbadges.service.jsonld.Members;
import org.distintivo.openbadges.service.proof.JsonWebKey;

/**
 * A credential signed as a whole, as a compact JSON Web Signature (Open Badges 3.0 §8.2). Only
 * signatures: nothing is decrypted, unpacked or fetched, whatever the header asks for (RFC 8725).
 */
public final class SignedToken {

    private static final Set<String> HEADERS =
            Set.of("alg", "kid", "jwk", "typ", "cty", "iss", "sub", "aud");

    /** What it may call itself: Open Badges 3.0 §8.2.4.1, VC JOSE and COSE 1.0 §3.1.1. */
    private static final Set<String> TYPES = Set.of("jwt", "vc+jwt", "vc+ld+jwt", "vc+ld+json+jwt");

    private static final Set<String> CONTENTS = Set.of("vc", "vc+ld+json", "json", "ld+json");
    private static final List<String> REGISTERED =
            List.of("iss", "jti", "sub", "nbf", "exp", "iat", "aud");

    private final JsonObject header;

    /** Returns the claims that it repeats of the credential. */
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
            throw new DocumentRefusedException(Refusal.TOKEN_HEADER);
        }
        var claims = SubmittedCredential.json(decoded(parts[1]), maxBytes);
        var signed = (parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII);
        return new SignedToken(header, claims, signed, bytes(parts[2]));
    }

    /**
     * Returns what was signed: a credential, or what is wrapped around one. It stands beside the
     * registered claims; version 1.1 of the data model has it in a claim of its own, and there
     * claims may stand instead of its members (Verifiable Credentials 1.1 §6.3.1).
     */
    JsonObject content() {
        if (claims.get("vp") instanceof JsonObject presentation) {
            return presentation;
        }
        if (claims.get("vc") instanceof JsonObject credential) {
            return ClaimedMembers.of(credential, claims);
        }
        var credential = Json.createObjectBuilder(claims);
        REGISTERED.forEach(credential::remove);
        return credential.build();
    }

    /** Returns the issuer as the header repeats it (RFC 7519 §5.3); empty when it does not. */
    public String issuerInHeader() {
        return Members.text(header, "iss");
    }

    /** As badges of version 2.0 are: with a key that its issuer's profile names. */
    public boolean isSignedWith(IssuerKey key) {
        return algorithm().equals("RS256") && key.hasSigned(signed, signature);
    }

    /**
     * Returns whether it follows the W3C in what it repeats of the credential, and not Open Badges.
     */
    public boolean isPlain() {
        return header.containsKey("typ")
                ? !mediaType(header, "typ").equals("jwt")
                : !claims.containsKey("iss") && !claims.containsKey("vc");
    }

    /** Returns the algorithm that its header names. */
    public String algorithm() {
        return Members.text(header, "alg");
    }

    /** Returns the name of the key ({@code kid}, RFC 7515 §4.1.4); empty when there is none. */
    public String keyId() {
        return Members.text(header, "kid");
    }

    /** Returns the key that its header brings along ({@code jwk}, RFC 7515 §4.1.3). */
    public Optional<JsonObject> broughtKey() {
        return Optional.ofNullable(header.get("jwk") instanceof JsonObject jwk ? jwk : null);
    }

    /** What it repeats of the credential in it. */
    public JsonObject claims() {
        return claims;
    }

    /**
     * Whether that key made the signature.
     *
     * @throws DocumentRefusedException for a key that cannot be used
     */
    public boolean isSignedWith(JsonObject jwk) throws DocumentRefusedException {
        return JsonWebKey.of(jwk).verify(algorithm(), signed, signature);
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
            throw new DocumentRefusedException(Refusal.NOT_UTF_8);
        }
    }

    /** Just what the encoding makes of the bytes: no padding, no bits left over (RFC 7515 §2). */
    private static byte[] bytes(String part) throws DocumentRefusedException {
        return Multibase.decodeUrl("u" + part)
                .orElseThrow(() -> new DocumentRefusedException(Refusal.NOT_A_CREDENTIAL));
    }
}
