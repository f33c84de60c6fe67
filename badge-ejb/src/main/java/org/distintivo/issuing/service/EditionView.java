package org.distintivo.issuing.service;

import java.time.Instant;
import java.util.Set;
import org.distintivo.issuing.domain.EditionChange;

/**
 * That a credential was signed again.
 *
 * @param changes what it says otherwise since; empty when that was not noted
 */
public record EditionView(Instant signedAt, Set<EditionChange> changes) {}
