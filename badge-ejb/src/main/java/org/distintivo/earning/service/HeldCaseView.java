package org.distintivo.earning.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.distintivo.earning.domain.CaseDecision;

/**
 * All that waits for staff about one person, and what they have decided about the person before.
 *
 * @param person what staff know the person by
 */
public record HeldCaseView(long earnerId, String person, List<Item> open, List<Decided> decided) {

    /** What is compared. */
    public enum Aspect {
        NAME,
        CANDIDATE_ID,
        ADDRESS,
        PARTNER
    }

    /**
     * Results of one candidate that are held, or one correction.
     *
     * @param resultId of one of them
     * @param otherId who would have the result by the correction; 0 for nobody who is known
     * @param known the exams that the person took before, or the result as it is
     * @param arrived the exams that are held, or the result as corrected
     */
    public record Item(
            long resultId,
            boolean correction,
            long otherId,
            List<Row> rows,
            List<ExamTaken> known,
            List<ExamTaken> arrived) {}

    /** One thing compared: what is known, what arrived, and whether that is the same. */
    public record Row(Aspect aspect, List<String> known, List<String> arrived, boolean same) {}

    /** One exam and its outcome. */
    public record ExamTaken(long resultId, String exam, LocalDate takenOn, boolean passed) {}

    /** One decision that can be undone. */
    public record Decided(
            long id,
            long earnerId,
            String person,
            CaseDecision.Kind kind,
            String partner,
            String candidateId,
            Instant at) {}
}
