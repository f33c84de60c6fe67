package org.distintivo.earning.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Objects;
import org.distintivo.badge.domain.Performance;

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
     * Equal for equal content and for nothing else: tells a result sent twice from one sent with
     * other content. The spelling of an address is no content, only the address is.
     */
    public String fingerprint() {
        var details = candidate.details();
        var digest = sha256();
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

    /** The length first, so that no two lists of texts look alike. */
    private static void add(MessageDigest digest, String text) {
        var value = text == null ? "-" : text.length() + ":" + text;
        digest.update(value.getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has SHA-256
        }
    }
}
