package org.distintivo.account.service;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.distintivo.account.domain.EarnersMerged;
import org.distintivo.account.domain.EarnersParted;
import org.distintivo.account.domain.MergeJournal.Note;
import org.distintivo.account.domain.MergeJournal.Owner;
import org.distintivo.account.domain.NameCorrection;

/**
 * Lets somebody's wishes for another name go along to whom the person is from now on. What waits
 * was about a name that no badge tells any more, and is taken back; when the merge is undone it
 * waits again, unless whoever stayed has asked for a name meanwhile.
 */
@ApplicationScoped
class NameMergeObserver {

    private static final String CORRECTION = "name_correction";

    /** In the note of what waited. */
    private static final String WAITED = "waited";

    @Inject private NameCorrectionRepository corrections;
    @Inject private Clock clock;

    void merged(@Observes @Priority(EarnersMerged.SETTLE) EarnersMerged news) {
        for (var correction : corrections.listOf(news.gone())) {
            var state = correction.isOpen() ? WAITED : "";
            news.journal().note(Owner.GONE, CORRECTION, correction.id(), state);
            if (correction.isOpen()) {
                correction.takeBack(clock.instant());
            }
            correction.moveTo(news.kept());
        }
    }

    void parted(@Observes @Priority(EarnersParted.BADGES) EarnersParted news) {
        var all = corrections.listOf(news.kept());
        for (var correction : all) {
            news.journal()
                    .find(CORRECTION, correction.id())
                    .filter(note -> note.owner() == Owner.GONE)
                    .ifPresent(note -> giveBack(correction, note, news.gone(), all));
        }
    }

    private static void giveBack(
            NameCorrection correction, Note note, long gone, List<NameCorrection> all) {
        if (note.content().equals(WAITED) && !isAskedSince(all, correction.decidedAt())) {
            correction.resume();
        }
        correction.moveTo(gone);
    }

    private static boolean isAskedSince(List<NameCorrection> all, Instant merged) {
        return all.stream().anyMatch(it -> it.askedAt().isAfter(merged));
    }
}
