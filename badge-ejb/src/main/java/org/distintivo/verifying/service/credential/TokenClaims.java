package org.distintivo.verifying.service.credential;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import org.distintivo.openbadges.domain.DateTimes;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.domain.Refusal;
import org.distintivo.openbadges.service.jsonld.Members;
import org.distintivo.verifying.domain.ProofAnswer;

/**
 * Compares the claims of a token with the credential inside. Open Badges asks for all of them (Open
 * Badges 3.0 §8.2.4.1), the W3C for none (VC JOSE and COSE 1.0 §3.1.3); neither lets one
 * contradict.
 */
final class TokenClaims {

    private final JsonObject claims;
    private final boolean plain;
    private final Examination examination;

    /**
     * @param plain whether it follows the W3C
     */
    TokenClaims(JsonObject claims, boolean plain, Examination examination) {
        this.claims = claims;
        this.plain = plain;
        this.examination = examination;
    }

    /**
     * @param key that the token was signed with
     */
    ProofFinding finding(ResolvedKey key) throws DocumentRefusedException {
        if (claims.containsKey("vc") && (plain || !examination.isVersion1())) {
            return ProofFinding.failing(ProofAnswer.TOKEN_WRAPPED);
        }
        if (!agrees("iss", examination.issuerId())
                || !agrees("jti", credential("id"))
                || !agrees("sub", Members.text(examination.subject(), "id"))) {
            return ProofFinding.failing(ProofAnswer.CLAIMS);
        }
        requireTime();
        return missing()
                .map(claim -> ProofFinding.holding(key).but(ProofAnswer.CLAIM_MISSING, claim))
                .orElseGet(() -> ProofFinding.holding(key));
    }

    private boolean agrees(String claim, String member) {
        return !claims.containsKey(claim) || Members.text(claims, claim).equals(member);
    }

    private void requireTime() throws DocumentRefusedException {
        var version1 = examination.isVersion1();
        long now = examination.now().getEpochSecond();
        if (agreed("exp", credential(version1 ? "expirationDate" : "validUntil"))
                .filter(end -> end < now)
                .isPresent()) {
            throw new DocumentRefusedException(Refusal.EXPIRED);
        }
        if (agreed("nbf", credential(version1 ? "issuanceDate" : "validFrom"))
                .filter(start -> start > now)
                .isPresent()) {
            throw new DocumentRefusedException(Refusal.CLAIMS);
        }
    }

    /** The time that only the token tells; what the credential tells too is checked there. */
    private Optional<Long> agreed(String claim, String member) throws DocumentRefusedException {
        if (!claims.containsKey(claim)) {
            return Optional.empty();
        }
        if (!(claims.get(claim) instanceof JsonNumber number)) {
            throw new DocumentRefusedException(Refusal.CLAIMS);
        }
        long seconds = (long) number.doubleValue();
        if (plain || member.isEmpty()) {
            return Optional.of(seconds);
        }
        try {
            if (DateTimes.parse(member).toEpochSecond() == seconds) {
                return Optional.empty();
            }
        } catch (DateTimeException e) {
            // told below, and by the checks of the credential itself
        }
        throw new DocumentRefusedException(Refusal.CLAIMS);
    }

    /** The first claim that Open Badges asks for and that is not there. */
    private Optional<String> missing() {
        if (plain) {
            return Optional.empty();
        }
        return List.of("iss", "jti", "nbf", "sub").stream()
                .filter(claim -> !claims.containsKey(claim))
                .filter(claim -> !claim.equals("sub") || lacksSubject())
                .findFirst();
    }

    /** Before it was {@code sub}, the recipient's id was told as {@code aud}. */
    private boolean lacksSubject() {
        var id = Members.text(examination.subject(), "id");
        return !id.isEmpty() && !Members.text(claims, "aud").equals(id);
    }

    private String credential(String member) {
        return Members.text(examination.document(), member);
    }
}
