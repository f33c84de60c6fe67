package org.distintivo.verifying.service.credential;

import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.Set;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.domain.Refusal;
import org.distintivo.openbadges.service.proof.JsonWebKey;
import org.distintivo.verifying.domain.ProofAnswer;
import org.distintivo.verifying.service.checks.OwnIssuer;
import org.distintivo.verifying.service.submission.SignedToken;

/** Verifies the signature of a token: whose key it is, and what the token claims. */
final class TokenProof {

    /** Signatures of other kinds than are checked here (RFC 7518 §3.1, RFC 8812 §3.2). */
    private static final Set<String> OTHER_SIGNATURES =
            Set.of("RS384", "RS512", "PS256", "PS384", "PS512", "ES512", "ES256K", "Ed448");

    private static final String DID_KEY = "did:key:";

    private final SignedToken token;
    private final Examination examination;

    TokenProof(SignedToken token, Examination examination) {
        this.token = token;
        this.examination = examination;
    }

    ProofFinding finding() {
        var algorithm = token.algorithm();
        if (!JsonWebKey.isAlgorithm(algorithm)) {
            return unsupported(algorithm);
        }
        try {
            var repeated = token.issuerInHeader();
            if (!repeated.isEmpty() && !repeated.equals(examination.issuerId())) {
                return ProofFinding.failing(ProofAnswer.CLAIMS);
            }
            var key = key();
            if (!token.isSignedWith(key.asJwk())) {
                return ProofFinding.failing(ProofAnswer.WRONG);
            }
            return new TokenClaims(token.claims(), token.isPlain(), examination).finding(key);
        } catch (DocumentRefusedException e) {
            return ProofFinding.failing(e);
        }
    }

    private ResolvedKey key() throws DocumentRefusedException {
        var issuer = examination.issuerId();
        var name = token.keyId();
        var kid = name.startsWith("#") ? issuer + name : name;
        var controller = kid.contains("#") ? kid.substring(0, kid.indexOf('#')) : kid;
        var own = examination.own();
        if (own.isIssuer(issuer) || own.isIssuer(controller) || own.findKey(kid).isPresent()) {
            return own(kid, own);
        }
        if (kid.isEmpty() && isItsOwnName(issuer)) {
            return ownName(issuer);
        }
        if (kid.isEmpty()) {
            return brought(kid, issuer)
                    .orElseThrow(() -> new DocumentRefusedException(Refusal.TOKEN_NO_KEY));
        }
        try {
            var keys = new KeyResolution(examination);
            if (isItsOwnName(controller)) {
                return ownName(kid);
            }
            var key = keys.resolveToken(kid, issuer);
            requireSame(key.asJwk());
            return key;
        } catch (DocumentRefusedException e) {
            if (e.reason() != Refusal.KEY_NOT_ASKED) {
                throw e;
            }
            return brought(kid, kid.contains("#") ? controller : issuer).orElseThrow(() -> e);
        }
    }

    private ResolvedKey ownName(String name) throws DocumentRefusedException {
        var key = new KeyResolution(examination).resolve(name);
        requireSame(key.asJwk());
        return key;
    }

    private static boolean isItsOwnName(String controller) {
        return DidJwk.is(controller) || controller.startsWith(DID_KEY);
    }

    /** A key that stands for itself: it says it is the issuer's by signing for it. */
    private Optional<ResolvedKey> brought(String kid, String controller) {
        return token.broughtKey()
                .filter(jwk -> controller.matches("https?://.+"))
                .map(jwk -> ResolvedKey.ofToken(kid, controller, jwk));
    }

    /** Own keys are known by name; a key that the token brings along counts for nothing. */
    private static ResolvedKey own(String kid, OwnIssuer own) throws DocumentRefusedException {
        return own.findKey(kid)
                .map(found -> ResolvedKey.ofToken(kid, own.id(), found.key().jwk()))
                .orElseThrow(() -> new DocumentRefusedException(Refusal.KEY_NOT_OURS));
    }

    /** A key that is brought along says nothing new where another one is named. */
    private void requireSame(JsonObject jwk) throws DocumentRefusedException {
        var brought = token.broughtKey();
        if (brought.isPresent() && !JsonWebKey.of(brought.get()).isSame(JsonWebKey.of(jwk))) {
            throw new DocumentRefusedException(Refusal.KEY_OTHER);
        }
    }

    /** Only a signature that others could check may be told to be none of ours to check. */
    private static ProofFinding unsupported(String algorithm) {
        return OTHER_SIGNATURES.contains(algorithm)
                ? ProofFinding.failing(ProofAnswer.SUITE_UNSUPPORTED, algorithm)
                : ProofFinding.failing(Refusal.SUITE_UNSUPPORTED, algorithm);
    }
}
