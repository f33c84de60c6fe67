package org.distintivo.badge.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.distintivo.badge.domain.Badge;
import org.distintivo.badge.domain.BadgeState;
import org.distintivo.badge.domain.BadgeUnknownException;
import org.distintivo.badge.domain.Performance;
import org.distintivo.badge.domain.RevocationReason;
import org.distintivo.catalog.domain.AchievementKey;

/**
 * One badge, as other features see it.
 *
 * @param id the public id
 * @param design the edition of the artwork that it shows
 * @param awardedDesign the edition that it was awarded with
 * @param resultPartner together with the external id names the result that earned it
 * @param acceptedAt null until accepted
 * @param revocation null unless revoked
 * @param performance what the result that earned it says beyond the pass
 * @param exams the codes of the exams that earned it, or null when that is not known
 * @param doubledBy the id of the earner's other badge that stands for it; null for most
 */
public record BadgeView(
        String id,
        long earnerId,
        AchievementKey achievement,
        int design,
        int awardedDesign,
        BadgeState state,
        LocalDate earnedOn,
        String resultPartner,
        String resultExternalId,
        Instant waitingSince,
        Instant acceptedAt,
        Instant changedAt,
        RevocationReason revocation,
        Performance performance,
        List<String> exams,
        String doubledBy) {

    /**
     * Returns the same, for what only its holder is told.
     *
     * @throws BadgeUnknownException if it is not this earner's
     */
    public BadgeView requireOf(long earner) {
        if (earnerId != earner) {
            throw new BadgeUnknownException();
        }
        return this;
    }

    static BadgeView of(Badge badge) {
        return new BadgeView(
                badge.publicId(),
                badge.earnerId(),
                badge.achievement(),
                badge.design(),
                badge.awardedDesign(),
                badge.state(),
                badge.earnedOn(),
                badge.resultPartner(),
                badge.resultExternalId(),
                badge.waitingSince(),
                badge.acceptedAt(),
                badge.changedAt(),
                badge.revocationReason().orElse(null),
                badge.performance(),
                badge.exams().orElse(null),
                badge.doubledBy().orElse(null));
    }
}
