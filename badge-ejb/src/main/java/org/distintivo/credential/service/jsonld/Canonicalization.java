package org.distintivo.credential.service.jsonld;

import jakarta.json.JsonObject;
import org.distintivo.credential.domain.DocumentRefusedException;

/** A way to the canonical form of a document; all ways lead to the same. */
public interface Canonicalization {

    /**
     * @return sorted N-Quads (RDF Dataset Canonicalization 1.0)
     * @throws DocumentRefusedException when not all of the document would be in it
     */
    String of(JsonObject document) throws DocumentRefusedException;
}
