package org.distintivo.openbadges.service.proof;

import jakarta.json.JsonObject;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.domain.Multikey;

/** A way in which a document is signed by a proof inside it (Data Integrity 1.0 §3.1). */
public interface Cryptosuite {

    /**
     * Returns whether the proof's value was made with the key for just this document and this
     * proof.
     *
     * @throws DocumentRefusedException when that cannot be told: the value is damaged, the key is
     *     of a kind that the suite does not use
     */
    boolean verify(SecuredDocument document, JsonObject proof, Multikey key)
            throws DocumentRefusedException;

    /**
     * Returns whether it signs the JSON itself, so that nothing in it escapes the signature,
     * whatever its words mean.
     */
    default boolean signsJson() {
        return false;
    }
}
