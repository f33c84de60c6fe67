package org.distintivo.support.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.support.domain.CaseState;
import org.distintivo.support.domain.CaseTopic;
import org.distintivo.support.domain.Finding;
import org.distintivo.support.domain.SupportCase;

/**
 * Somebody who misses a badge or asks something else, as staff see it.
 *
 * @param earnerId null where nothing was ever earned under the address
 * @param address one that is proved
 * @param achievement null for something else, or none
 * @param finding what the person was told of a missing badge; null for a request
 * @param closedAt null while it is open
 */
public record SupportCaseView(
        String id,
        Long earnerId,
        String address,
        Locale language,
        AchievementKey achievement,
        LocalDate takenOn,
        String candidateId,
        String otherAddress,
        Finding finding,
        CaseTopic topic,
        CaseState state,
        Instant openedAt,
        Instant closedAt,
        String note) {

    static SupportCaseView of(SupportCase stored) {
        var question = stored.question();
        var asker = stored.asker();
        return new SupportCaseView(
                stored.publicId(),
                asker.earnerId(),
                asker.address().original(),
                asker.language(),
                question.achievement(),
                question.takenOn(),
                question.candidateId(),
                question.otherAddress() == null ? null : question.otherAddress().original(),
                stored.finding(),
                stored.topic(),
                stored.state(),
                stored.openedAt(),
                stored.closedAt(),
                stored.note());
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    /** Returns whether somebody misses a badge. */
    public boolean isMissing() {
        return topic == CaseTopic.MISSING_BADGE;
    }

    /** Omits the person, because personal data stays out of logs. */
    @Override
    public String toString() {
        return "SupportCaseView[" + id + "]";
    }
}
