package org.distintivo.issuing.domain;

import java.time.Instant;
import org.distintivo.openbadges.domain.Bitstring;

/**
 * What a status list said when it was signed.
 *
 * @param number grows with every change
 */
public record StatusListEdition(long number, Instant signedAt, Bitstring bits) {}
