package org.distintivo.catalog.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * As much of the catalog as decides who has earned what: an immutable snapshot, keyed by code.
 *
 * <p>Every code that a requirement names is there, and prerequisites have no cycle; the catalog
 * service lets nothing else in.
 */
public record ProgramRules(
        Map<String, ExamRule> exams, Map<String, CertificationRule> certifications) {

    public ProgramRules {
        exams = Map.copyOf(exams);
        certifications = Map.copyOf(certifications);
    }

    public Optional<ExamRule> findExam(String code) {
        return Optional.ofNullable(exams.get(code));
    }

    /**
     * @param retiredOn the last day on which a pass counts, or null while none is set
     * @param badge whether the program gives a badge for this exam
     */
    public record ExamRule(String code, LocalDate retiredOn, boolean badge) {
        /** The last day itself still counts. */
        public boolean isRetiredAt(LocalDate day) {
            return retiredOn != null && retiredOn.isBefore(day);
        }
    }

    /**
     * @param retiredOn the last day on which it can be earned, or null while none is set
     * @param badge whether the program gives a badge for this certification
     */
    public record CertificationRule(
            String code, LocalDate retiredOn, boolean badge, Requirement requirement) {
        /** The last day itself still counts. */
        public boolean isRetiredAt(LocalDate day) {
            return retiredOn != null && retiredOn.isBefore(day);
        }
    }
}
