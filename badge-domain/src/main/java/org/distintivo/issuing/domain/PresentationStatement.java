package org.distintivo.issuing.domain;

import java.util.List;

/**
 * Some credentials of one person as they are handed to somebody.
 *
 * @param id of the presentation, a URN
 * @param credentials signed documents, as JSON
 * @param purpose the address of what they are presented for
 * @param occasion tells this presentation from every other one for the same
 */
public record PresentationStatement(
        String id, List<String> credentials, String purpose, String occasion) {

    public PresentationStatement {
        credentials = List.copyOf(credentials);
    }
}
