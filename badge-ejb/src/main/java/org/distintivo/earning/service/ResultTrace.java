package org.distintivo.earning.service;

import java.time.LocalDate;
import java.util.List;
import org.distintivo.badge.service.BadgeView;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.earning.domain.Candidate;
import org.distintivo.earning.domain.CandidateKey;
import org.distintivo.earning.domain.Decision;
import org.distintivo.earning.domain.ExamResult;

/**
 * One result, for whoever looks for a missing badge. It holds personal data: what of it is told to
 * whom is decided by the feature that asks.
 *
 * @param candidate null where the partner gave no id
 * @param address as the partner spelled it; empty where its owner was erased
 * @param held whether it, or a correction of it, waits for staff
 * @param earned the achievements whose badges it earned
 */
public record ResultTrace(
        long id,
        long earnerId,
        String partner,
        String externalId,
        CandidateKey candidate,
        String address,
        Candidate.Details person,
        String exam,
        LocalDate takenOn,
        Decision decision,
        boolean held,
        List<AchievementKey> earned) {

    static ResultTrace of(ExamResult result, boolean correctionHeld) {
        var key = result.key();
        var person = result.candidate().details();
        return new ResultTrace(
                result.id(),
                result.earnerId(),
                key.partner(),
                key.externalId(),
                person.candidateId() == null
                        ? null
                        : new CandidateKey(key.partner(), person.candidateId()),
                result.candidate().email(),
                person,
                result.exam(),
                result.takenOn(),
                result.decision(),
                correctionHeld || result.decision() == Decision.HELD,
                result.earned());
    }

    /** Returns whether this result earned that badge. */
    public boolean isOf(BadgeView badge) {
        return partner.equals(badge.resultPartner()) && externalId.equals(badge.resultExternalId());
    }

    /** Omits the person, because personal data stays out of logs. */
    @Override
    public String toString() {
        return "ResultTrace[" + id + "]";
    }
}
