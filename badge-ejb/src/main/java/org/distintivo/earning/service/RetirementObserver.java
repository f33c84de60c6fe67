package org.distintivo.earning.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.domain.AchievementRetired;
import org.distintivo.catalog.domain.RetirementTakenBack;
import org.distintivo.earning.domain.Reevaluation;

/**
 * Has earners evaluated anew once a last day that stood in their way does so no longer. A last day
 * that is set or comes earlier takes nothing from anybody and waits for the next evaluation.
 */
@ApplicationScoped
class RetirementObserver {

    @Inject private ReevaluationRepository reevaluations;
    @Inject private Clock clock;

    void retired(@Observes AchievementRetired news) {
        if (news.isPutOff()) {
            request(new AchievementKey(news.kind(), news.code()));
        }
    }

    void takenBack(@Observes RetirementTakenBack news) {
        request(new AchievementKey(news.kind(), news.code()));
    }

    private void request(AchievementKey achievement) {
        reevaluations.add(new Reevaluation(achievement, clock.instant()));
    }
}
