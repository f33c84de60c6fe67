package org.distintivo.insight.service;

import org.distintivo.insight.domain.PostingFault;
import org.distintivo.insight.domain.QuarantinedPosting;

/**
 * A posting that was put aside.
 *
 * @param line null where it came alone
 * @param identifier null where it could not be read
 * @param found what stood there; null where nothing did
 */
public record QuarantinedView(Long line, String identifier, PostingFault fault, String found) {

    static QuarantinedView of(QuarantinedPosting stored) {
        return new QuarantinedView(
                stored.line(),
                stored.identifier().orElse(null),
                stored.fault(),
                stored.found().orElse(null));
    }
}
