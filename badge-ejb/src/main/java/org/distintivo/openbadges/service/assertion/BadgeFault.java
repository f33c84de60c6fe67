package org.distintivo.openbadges.service.assertion;

import org.distintivo.openbadges.domain.MemberFault;

/**
 * A difference between a document and the standard.
 *
 * @param pointer where, as a JSON pointer (RFC 6901)
 * @param rule in what
 * @param common whether so many issuers do it that it is only told
 */
public record BadgeFault(String pointer, MemberFault rule, boolean common) {}
