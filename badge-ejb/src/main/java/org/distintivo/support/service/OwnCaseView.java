package org.distintivo.support.service;

import java.time.Instant;
import java.util.List;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.support.domain.CaseState;
import org.distintivo.support.domain.CaseTopic;
import org.distintivo.support.domain.SupportCase;
import org.distintivo.support.domain.SupportMessage;

/**
 * A case, as whoever asked sees it.
 *
 * @param achievement the exam or certification that it is about; null for none
 * @param messages oldest first; none in a list of cases
 */
public record OwnCaseView(
        String id,
        CaseTopic topic,
        AchievementKey achievement,
        CaseState state,
        Instant openedAt,
        List<CaseMessageView> messages) {

    static OwnCaseView of(SupportCase stored, List<SupportMessage> messages) {
        return new OwnCaseView(
                stored.publicId(),
                stored.topic(),
                stored.achievement().orElse(null),
                stored.state(),
                stored.openedAt(),
                messages.stream().map(CaseMessageView::ofPerson).toList());
    }
}
