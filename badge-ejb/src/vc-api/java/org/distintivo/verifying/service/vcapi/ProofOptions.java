package org.distintivo.verifying.service.vcapi;

import jakarta.json.JsonObject;
import org.distintivo.openbadges.domain.DocumentRefusedException;

/**
 * What a proof has to say to be taken (Data Integrity 1.0 §4.4).
 *
 * @param purpose for which it has to be made
 * @param domain in which it has to be made, or empty
 * @param challenge that it has to answer, or empty
 */
record ProofOptions(String purpose, String domain, String challenge) {

    /**
     * @param purpose when the request does not ask for another
     */
    static ProofOptions of(JsonObject request, String purpose) {
        var options =
                request.get("options") instanceof JsonObject given
                        ? given
                        : JsonObject.EMPTY_JSON_OBJECT;
        var expected = Members.text(options, "expectedProofPurpose");
        return new ProofOptions(
                expected.isEmpty() ? purpose : expected,
                Members.text(options, "domain"),
                Members.text(options, "challenge"));
    }

    void requireOf(JsonObject proof) throws DocumentRefusedException {
        Members.require(Members.text(proof, "proofPurpose").equals(purpose), "proofPurpose");
        Members.require(
                domain.isEmpty() || Members.texts(proof, "domain").contains(domain), "domain");
        Members.require(
                challenge.isEmpty() || Members.text(proof, "challenge").equals(challenge),
                "challenge");
    }
}
