package org.distintivo.foreign.service;

import java.util.Objects;
import java.util.Optional;
import org.distintivo.foreign.domain.ForeignBadgeRefusedException;
import org.distintivo.verifying.domain.VerificationReport;

/**
 * What came of a badge that was handed in: either it is kept, or it is refused.
 *
 * @param report what the verification found
 * @param refusal why it cannot be added; empty where it is kept
 * @param id the public id under which it is kept; empty where it is refused
 * @param known whether its holder has added it before
 */
public record HandedInBadge(
        VerificationReport report,
        Optional<ForeignBadgeRefusedException> refusal,
        String id,
        boolean known) {

    public HandedInBadge {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(refusal, "refusal");
        Objects.requireNonNull(id, "id");
    }

    static HandedInBadge refused(VerificationReport report, ForeignBadgeRefusedException refusal) {
        return new HandedInBadge(report, Optional.of(refusal), "", false);
    }
}
