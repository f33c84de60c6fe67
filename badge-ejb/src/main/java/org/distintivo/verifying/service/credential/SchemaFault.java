package org.distintivo.verifying.service.credential;

import org.distintivo.openbadges.domain.MemberFault;

/**
 * Tells one difference between a document and the standard's schema.
 *
 * @param pointer where, as a JSON pointer (RFC 6901)
 * @param rule in what
 * @param grade how much it matters
 */
public record SchemaFault(String pointer, MemberFault rule, Grade grade) {

    boolean prose() {
        return grade == Grade.PROSE;
    }
}
