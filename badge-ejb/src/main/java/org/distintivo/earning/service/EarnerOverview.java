package org.distintivo.earning.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.distintivo.account.domain.AccountStatus;
import org.distintivo.badge.domain.Performance;
import org.distintivo.badge.service.BadgeView;
import org.distintivo.earning.domain.Decision;

/**
 * Holds all that is known of what one earner passed, holds and was awarded.
 *
 * @param email as it was asked for
 */
public record EarnerOverview(
        String email,
        AccountStatus account,
        List<HeldCertification> certifications,
        List<BadgeView> badges,
        List<ResultView> results) {

    /** A certification and the day on which it was earned. */
    public record HeldCertification(String code, LocalDate earnedOn) {}

    /**
     * One result with its decision in words.
     *
     * @param candidate the address that the partner told; where its owner was erased, the contact
     *     address of the person whose result it is
     * @param candidateName as the partner told it; may be empty
     * @param candidateId the partner's own number of the person; null when none was told
     * @param performance what the partner said beyond pass or fail
     */
    public record ResultView(
            long id,
            long earnerId,
            String partner,
            String externalId,
            String exam,
            LocalDate takenOn,
            boolean passed,
            String candidate,
            String candidateName,
            String candidateId,
            Performance performance,
            Instant recordedAt,
            Decision decision,
            String explanation) {}
}
