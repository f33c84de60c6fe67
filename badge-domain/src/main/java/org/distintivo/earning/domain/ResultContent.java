package org.distintivo.earning.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Objects;
import org.distintivo.badge.domain.Performance;
import org.distintivo.platform.domain.Sha256;

/**
 * All that a delivery partner says about one exam taken by one candidate.
 *
 * @param performance what is said beyond pass or fail
 */
public record ResultContent(
        String exam,
        LocalDate takenOn,
        boolean passed,
        Candidate candidate,
        Performance performance) {

    public ResultContent {
        Objects.requireNonNull(exam, "exam");
        Objects.requireNonNull(takenOn, "takenOn");
        Objects.requireNonNull(candidate, "candidate");
        Objects.requireNonNull(performance, "performance");
    }

    /**
     * Returns whether both differ at most in what a person is called and in which language, which
     * decides about nothing.
     */
    public boolean differsOnlyInNames(ResultContent other) {
        return exam.equals(other.exam)
                && takenOn.equals(other.takenOn)
                && passed == other.passed
                && performance.equals(other.performance)
                && candidate.normalized().equals(other.candidate.normalized())
                && Objects.equals(candidateId(), other.candidateId());
    }

    /** Returns the partner's own id of the candidate, or null. */
    public String candidateId() {
        return candidate.details().candidateId();
    }

    /** Returns the same content under the catalog's code of the exam. */
    public ResultContent ofExam(String code) {
        return exam.equals(code)
                ? this
                : new ResultContent(code, takenOn, passed, candidate, performance);
    }

    /**
     * Returns a digest that is equal for equal content only: it tells a result sent twice from one
     * with other content. The spelling of the address is not part of it.
     */
    public String fingerprint() {
        var details = candidate.details();
        var digest = Sha256.start();
        add(digest, exam);
        add(digest, takenOn.toString());
        add(digest, Boolean.toString(passed));
        add(digest, candidate.normalized());
        add(digest, details.givenName());
        add(digest, details.familyName());
        add(digest, details.candidateId());
        add(digest, details.locale());
        if (!performance.equals(Performance.NONE)) { // else as it always was
            add(digest, performance.score());
            add(digest, performance.evidence());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Adds a text with its length, so that no two lists of texts have the same digest. */
    private static void add(MessageDigest digest, String text) {
        var value = text == null ? "-" : text.length() + ":" + text;
        digest.update(value.getBytes(StandardCharsets.UTF_8));
    }
}
