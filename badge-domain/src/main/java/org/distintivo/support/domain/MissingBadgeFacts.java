package org.distintivo.support.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.distintivo.badge.domain.BadgeState;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.earning.domain.Candidate;
import org.distintivo.earning.domain.CandidateKey;
import org.distintivo.earning.domain.Decision;

/**
 * All that is known when somebody asks for a missing badge.
 *
 * @param person who asks
 * @param badges the person's own
 * @param results the person's own, the latest first
 * @param others results that are not the person's, under candidate ids that are, or were typed
 * @param rejected rows about the person's proved addresses and candidate ids, the newest first
 * @param offer what the catalog says of the exam or certification
 * @param importing whether results are being recorded right now
 */
public record MissingBadgeFacts(
        Person person,
        List<OwnBadge> badges,
        List<OwnResult> results,
        List<OtherResult> others,
        List<RejectedRow> rejected,
        Offer offer,
        boolean importing) {

    public MissingBadgeFacts {
        badges = List.copyOf(badges);
        results = List.copyOf(results);
        others = List.copyOf(others);
        rejected = List.copyOf(rejected);
    }

    /**
     * Who asks.
     *
     * @param name that the program knows the person by; its words may be none
     * @param candidates the ids that stand for the person
     * @param bouncing whether mail to the address for contact comes back
     */
    public record Person(Candidate.Details name, Set<CandidateKey> candidates, boolean bouncing) {

        /** Omits the name, because personal data stays out of logs. */
        @Override
        public String toString() {
            return "Person[…]";
        }
    }

    /**
     * What the catalog says.
     *
     * @param exams the codes of those that count towards it, itself included
     * @param badge whether there is a badge to be had by it
     * @param languageExpected whether the partner sends results of accounts in the person's
     *     language
     */
    public record Offer(Set<String> exams, boolean badge, boolean languageExpected) {
        public Offer {
            exams = Set.copyOf(exams);
        }
    }

    /** A badge of the person's. */
    public record OwnBadge(String id, AchievementKey achievement, BadgeState state) {}

    /**
     * A result of the person's.
     *
     * @param held whether it, or its correction, waits for staff
     * @param badgeId the badge that it earned; null for none
     */
    public record OwnResult(
            long id,
            String exam,
            LocalDate takenOn,
            Decision decision,
            boolean held,
            String badgeId) {

        boolean counts() {
            return switch (decision) {
                case CERTIFICATION_BADGE,
                        EXAM_BADGE,
                        CERTIFICATION_ALREADY_HELD,
                        ALREADY_PASSED,
                        NO_BADGE_OFFERED ->
                        true;
                case NOT_PASSED, EXAM_RETIRED, VOIDED, HELD -> false;
            };
        }
    }

    /**
     * A result that is not the person's, as far as is known.
     *
     * @param ownerId whose it is now
     */
    public record OtherResult(
            long id,
            long ownerId,
            CandidateKey candidate,
            String exam,
            LocalDate takenOn,
            Candidate.Details name) {

        /** Omits the person, because personal data stays out of logs. */
        @Override
        public String toString() {
            return "OtherResult[" + id + "]";
        }
    }

    /**
     * A row that was rejected.
     *
     * @param exam as the row spelled it, or null
     * @param meant the exam that was most likely meant, or null
     * @param takenOn null where it could not be read
     */
    public record RejectedRow(long id, String exam, String meant, LocalDate takenOn) {}
}
