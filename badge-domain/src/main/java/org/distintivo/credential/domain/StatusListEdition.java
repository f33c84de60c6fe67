package org.distintivo.credential.domain;

import java.time.Instant;

/**
 * What a status list said when it was signed.
 *
 * @param number grows with every change
 */
public record StatusListEdition(long number, Instant signedAt, Bitstring bits) {}
