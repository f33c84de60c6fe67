package org.distintivo.insight.service.employer;

import java.time.LocalDate;
import org.distintivo.insight.domain.OpeningRefusedException;
import org.distintivo.insight.domain.PostingFacts;
import org.distintivo.insight.domain.PostingFault;
import org.distintivo.insight.domain.SalaryNote;
import org.distintivo.insight.service.reading.PostingMapping;
import org.distintivo.insight.service.reading.PostingReader;
import org.distintivo.insight.service.reading.PostingReading;
import org.distintivo.insight.service.reading.PostingReading.Quarantined;
import org.distintivo.insight.service.reading.PostingReading.Understood;

/**
 * Understands an opening as every posting is understood: harmless, without contacts, typed. What a
 * feed would be left with a note for, an employer is told at once.
 */
final class OpeningReader {

    private final LocalDate today;

    OpeningReader(LocalDate today) {
        this.today = today;
    }

    /**
     * Understands one.
     *
     * @throws OpeningRefusedException if it cannot be so
     */
    PostingReading read(String identifier, OpeningDraft draft) {
        var reader = new PostingReader(PostingMapping.parse(""), today);
        var reading = reader.read(draft.posting(identifier));
        if (reading instanceof Quarantined aside) {
            throw refused(aside.fault());
        }
        check(((Understood) reading).facts());
        return reading;
    }

    private void check(PostingFacts facts) {
        if (facts.description().isBlank()) {
            throw OpeningRefusedException.description();
        }
        var note = facts.salary().note();
        if (note != SalaryNote.COUNTED && note != SalaryNote.NOT_ADVERTISED) {
            throw OpeningRefusedException.pay();
        }
        if (facts.validThrough() != null && facts.validThrough().isBefore(today)) {
            throw OpeningRefusedException.lastDay();
        }
    }

    private static OpeningRefusedException refused(PostingFault fault) {
        return switch (fault) {
            case NOT_A_POSTING, TITLE_MISSING, TITLE_TOO_LONG, IDENTIFIER_TOO_LONG ->
                    OpeningRefusedException.title();
            case DATE_UNREADABLE, DATE_AMBIGUOUS, DATE_OUT_OF_RANGE, DATES_REVERSED ->
                    OpeningRefusedException.lastDay();
        };
    }
}
