package org.distintivo.earning.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.distintivo.earning.domain.CertificationState;

/**
 * The transcript of one person's results as it is at one moment, in one language.
 *
 * @param holder the certified name; empty where none is known
 * @param program the program's label; empty where it is the issuer's name as well
 * @param exams the newest first
 * @param certifications the newest first
 * @param failures whether exams that were not passed are among them
 * @param at when it was read
 */
public record TranscriptView(
        String holder,
        String issuer,
        String program,
        List<ExamLine> exams,
        List<CertificationLine> certifications,
        boolean failures,
        Instant at) {

    public TranscriptView {
        exams = List.copyOf(exams);
        certifications = List.copyOf(certifications);
    }

    /** One exam that was taken. */
    public record ExamLine(String code, String title, LocalDate takenOn, boolean passed) {}

    /** One certification that was earned, and what it is worth now. */
    public record CertificationLine(
            String code, String title, LocalDate earnedOn, CertificationState state) {}

    /** Returns whether there is nothing to be shown. */
    public boolean isNothing() {
        return exams.isEmpty() && certifications.isEmpty();
    }
}
