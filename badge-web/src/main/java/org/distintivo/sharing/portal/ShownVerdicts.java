package org.distintivo.sharing.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.distintivo.badge.domain.BadgeState;
import org.distintivo.badge.portal.BadgeCard;
import org.distintivo.platform.portal.Texts;
import org.distintivo.verifying.domain.Verdict;
import org.distintivo.verifying.domain.VerificationReport;
import org.distintivo.verifying.portal.VerdictWords;

/** Puts what became of a shown badge, and of its check, in the reader's words. */
@RequestScoped
public class ShownVerdicts {

    @Inject private VerdictWords words;
    @Inject private Texts texts;
    @Inject private Clock clock;

    /**
     * Returns the verdict: of a suspended badge that of the check itself, so that everybody who
     * looks or checks reads the same.
     */
    ShownVerdict of(BadgeCard card, VerificationReport report) {
        if (card.state() == BadgeState.SUSPENDED) {
            var checked = words.of(report);
            return new ShownVerdict(checked.kind(), checked.title(), checked.text());
        }
        boolean broken = report.verdict() == Verdict.INVALID && card.state() == BadgeState.ACCEPTED;
        var key = "sharing.verdict." + (broken ? "INVALID" : card.state());
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new ShownVerdict(
                kind(card, report), texts.get(key), texts.text(key + ".text", today));
    }

    private static String kind(BadgeCard card, VerificationReport report) {
        if (report.verdict() == Verdict.INVALID) {
            return "bad";
        }
        var whole = card.state() == BadgeState.ACCEPTED && report.verdict() == Verdict.VALID;
        return whole ? "good" : "warn";
    }
}
