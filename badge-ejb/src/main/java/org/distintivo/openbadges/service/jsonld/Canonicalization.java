package org.distintivo.openbadges.service.jsonld;

import jakarta.json.JsonObject;
import org.distintivo.openbadges.domain.DocumentRefusedException;

/** A way to the canonical form of a document; all ways give the same form. */
public interface Canonicalization {

    /**
     * @return sorted N-Quads (RDF Dataset Canonicalization 1.0)
     * @throws DocumentRefusedException when not all of the document would be in it
     */
    String of(JsonObject document) throws DocumentRefusedException;
}
