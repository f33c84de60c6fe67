package org.distintivo.insight.service;

import org.distintivo.insight.domain.PostingFault;
import org.distintivo.insight.domain.PostingStatus;

/**
 * What became of one posting.
 *
 * @param identifier null where it could not be read
 * @param fault why it was put aside; null where it was not
 * @param found what stood there; null where nothing did or it was not put aside
 */
public record PostingOutcome(
        String identifier, PostingStatus status, PostingFault fault, String found) {}
