package org.distintivo.credential.service.proof;

import jakarta.json.JsonObject;
import org.distintivo.credential.domain.DocumentRefusedException;
import org.distintivo.credential.domain.Multikey;

/** One way in which a document is signed from inside it (Data Integrity 1.0 §3.1). */
public interface Cryptosuite {

    /**
     * Whether the proof's value was made with the key for just this document and this proof.
     *
     * @throws DocumentRefusedException when that cannot be told: the value is damaged, the key is
     *     of a kind that the suite does not use
     */
    boolean verify(SecuredDocument document, JsonObject proof, Multikey key)
            throws DocumentRefusedException;
}
