package org.distintivo.account.service;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.distintivo.account.domain.EarnersMerged;
import org.distintivo.account.domain.EarnersParted;
import org.distintivo.account.domain.MergeJournal.Owner;
import org.distintivo.account.domain.NameCorrection;

/**
 * Lets somebody's wishes for another name go along to whom the person is from now on. What waits
 * was about a name that no badge tells any more, and is dropped.
 */
@ApplicationScoped
class NameMergeObserver {

    private static final String CORRECTION = "name_correction";

    @Inject private NameCorrectionRepository corrections;
    @Inject private Clock clock;

    void merged(@Observes @Priority(EarnersMerged.SETTLE) EarnersMerged news) {
        for (var correction : corrections.listOf(news.gone())) {
            news.journal().note(Owner.GONE, CORRECTION, correction.id());
            drop(correction);
            correction.moveTo(news.kept());
        }
    }

    void parted(@Observes @Priority(EarnersParted.BADGES) EarnersParted news) {
        corrections.listOf(news.kept()).stream()
                .filter(it -> news.journal().wasOfGone(CORRECTION, it.id()))
                .forEach(it -> it.moveTo(news.gone()));
    }

    private void drop(NameCorrection correction) {
        if (correction.isOpen()) {
            correction.takeBack(clock.instant());
        }
    }
}
