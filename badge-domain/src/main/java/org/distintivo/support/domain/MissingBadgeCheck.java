package org.distintivo.support.domain;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.distintivo.badge.domain.BadgeState;
import org.distintivo.earning.domain.Decision;
import org.distintivo.support.domain.MissingBadgeFacts.OtherResult;
import org.distintivo.support.domain.MissingBadgeFacts.OwnBadge;
import org.distintivo.support.domain.MissingBadgeFacts.OwnResult;
import org.distintivo.support.domain.MissingBadgeFacts.RejectedRow;

/**
 * Finds out what became of a badge that somebody misses. Each fact says what it could mean; of all
 * that is said, what comes first in {@link Finding} is the answer, and of two that say the same the
 * later result.
 *
 * <p>The day that the person remembers only rules out what did not count: who failed in January and
 * asks for March is not told of January.
 */
public final class MissingBadgeCheck {

    private final MissingBadgeQuestion question;
    private final MissingBadgeFacts facts;

    private MissingBadgeCheck(MissingBadgeQuestion question, MissingBadgeFacts facts) {
        this.question = question;
        this.facts = facts;
    }

    /** Returns the answer; there always is one. */
    public static MissingBadgeAnswer decide(
            MissingBadgeQuestion question, MissingBadgeFacts facts) {
        var check = new MissingBadgeCheck(question, facts);
        return check.said()
                .min(Comparator.comparing(MissingBadgeAnswer::finding))
                .orElseThrow(); // at least that nothing arrived
    }

    private Stream<MissingBadgeAnswer> said() {
        return Stream.of(
                        facts.badges().stream().flatMap(badge -> said(badge).stream()),
                        facts.results().stream().flatMap(result -> said(result).stream()),
                        facts.rejected().stream().filter(this::isAbout).map(this::said),
                        facts.others().stream().flatMap(other -> said(other).stream()),
                        saidByCatalog(),
                        saidOfWhatIsUnknown())
                .flatMap(each -> each);
    }

    private Optional<MissingBadgeAnswer> said(OwnBadge badge) {
        var open = badge.state() == BadgeState.WAITING || badge.state() == BadgeState.DECLINED;
        var asked =
                question.achievement() == null
                        ? open // whatever else there is, it is not missing
                        : badge.achievement().equals(question.achievement());
        return asked
                ? Optional.of(MissingBadgeAnswer.ofBadge(finding(badge.state()), badge.id()))
                : Optional.empty();
    }

    private Finding finding(BadgeState state) {
        return switch (state) {
            case WAITING -> facts.person().bouncing() ? Finding.MAIL_BOUNCED : Finding.WAITING;
            case DECLINED -> Finding.DECLINED;
            case REVOKED -> Finding.REVOKED;
            case WITHDRAWN -> Finding.WITHDRAWN;
            case ACCEPTED, SUSPENDED, EXPIRED -> Finding.ACCEPTED;
        };
    }

    private Optional<MissingBadgeAnswer> said(OwnResult result) {
        if (!isAsked(result.exam())) {
            return Optional.empty();
        }
        return finding(result)
                .map(
                        it ->
                                new MissingBadgeAnswer(
                                        it,
                                        it == Finding.REPLACED ? result.badgeId() : null,
                                        result.id(),
                                        null));
    }

    private Optional<Finding> finding(OwnResult result) {
        if (result.held() || result.decision() == Decision.HELD) {
            return Optional.of(Finding.HELD);
        }
        return result.counts() ? whyNotItsBadge(result) : whyNotCounted(result);
    }

    /** Only who asks for an exam, or for something on a day, misses the badge of a pass. */
    private Optional<Finding> whyNotItsBadge(OwnResult result) {
        if (!question.isAboutExam() && !isRemembered(result)) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (result.decision()) {
                    case CERTIFICATION_BADGE -> Finding.REPLACED;
                    case CERTIFICATION_ALREADY_HELD, NO_BADGE_OFFERED -> Finding.NO_BADGE;
                    default -> null; // its own badge says more
                });
    }

    private Optional<Finding> whyNotCounted(OwnResult result) {
        var passedOtherwise =
                facts.results().stream()
                        .anyMatch(it -> it.counts() && it.exam().equals(result.exam()));
        var asked = question.achievement() == null ? isRemembered(result) : isThen(result);
        if (passedOtherwise || !asked) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (result.decision()) {
                    case EXAM_RETIRED -> Finding.RETIRED;
                    case VOIDED -> Finding.VOIDED;
                    case NOT_PASSED -> Finding.FAILED;
                    default -> null;
                });
    }

    private boolean isThen(OwnResult result) {
        return question.isAbout(result.takenOn());
    }

    /** Returns whether something else is asked for, and the day says what. */
    private boolean isRemembered(OwnResult result) {
        return question.achievement() == null
                && question.takenOn() != null
                && question.isAbout(result.takenOn());
    }

    private boolean isAbout(RejectedRow row) {
        var exam = row.meant() == null ? row.exam() : row.meant();
        return question.isAbout(row.takenOn()) && (exam == null || isAsked(exam));
    }

    private MissingBadgeAnswer said(RejectedRow row) {
        return MissingBadgeAnswer.ofRow(Finding.REJECTED, row.id());
    }

    private Optional<MissingBadgeAnswer> said(OtherResult other) {
        var told =
                isAsked(other.exam())
                        && question.isAbout(other.takenOn())
                        && CertainMatch.isTheirs(other, question, facts.person());
        var finding =
                CertainMatch.isUnderAnotherId(other, facts.person())
                        ? Finding.OTHER_CANDIDATE_ID
                        : Finding.OTHER_ADDRESS;
        return told
                ? Optional.of(MissingBadgeAnswer.ofResult(finding, other.id()))
                : Optional.empty();
    }

    private Stream<MissingBadgeAnswer> saidByCatalog() {
        var begun = facts.results().stream().anyMatch(it -> it.counts() && isAsked(it.exam()));
        return Stream.of(
                        when(question.achievement() != null && !facts.offer().badge())
                                .map(yes -> Finding.NO_BADGE),
                        when(question.isAboutCertification() && begun)
                                .map(yes -> Finding.INCOMPLETE))
                .flatMap(Optional::stream)
                .map(MissingBadgeAnswer::of);
    }

    private Stream<MissingBadgeAnswer> saidOfWhatIsUnknown() {
        var nothing = question.achievement() == null ? Finding.NOTHING_KNOWN : Finding.NO_RESULT;
        return Stream.of(
                        when(question.otherAddress() != null).map(yes -> Finding.UNPROVED_ADDRESS),
                        when(facts.importing()).map(yes -> Finding.IMPORTING),
                        when(!facts.offer().languageExpected())
                                .map(yes -> Finding.ACCOUNT_LANGUAGE),
                        Optional.of(nothing))
                .flatMap(Optional::stream)
                .map(MissingBadgeAnswer::of);
    }

    private static Optional<Boolean> when(boolean holds) {
        return holds ? Optional.of(true) : Optional.empty();
    }

    private boolean isAsked(String exam) {
        return question.achievement() == null
                || facts.offer().exams().stream().anyMatch(exam::equalsIgnoreCase);
    }
}
