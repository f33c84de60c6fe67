package org.distintivo.verifying.portal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckOutcome;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.domain.IssuerAnswer;
import org.distintivo.verifying.domain.IssuerTrust;
import org.distintivo.verifying.domain.NotChecked;
import org.distintivo.verifying.domain.RecipientAnswer;
import org.distintivo.verifying.domain.VerificationReport;

/**
 * Gathers the checks of a report under the questions that people ask first. A part is passed only
 * when its own question was answered: of what nobody vouches for, no part is green.
 */
final class VerdictParts {

    /** What people ask first. */
    enum Part {
        RECIPIENT(CheckId.RECIPIENT),
        INTEGRITY(CheckId.PROOF, CheckId.FORMAT, CheckId.CONTEXT, CheckId.ENDORSEMENT),
        ISSUER(CheckId.ISSUER, CheckId.KEY),
        STATUS(CheckId.STATUS),
        VALIDITY(CheckId.VALIDITY),
        STANDARD(CheckId.SCHEMA);

        /** The first answers the question; the others can only spoil the answer. */
        private final List<CheckId> checks;

        Part(CheckId... checks) {
            this.checks = List.of(checks);
        }

        String text() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * The answer to one question.
     *
     * @param outcome passed, failed, to be noted, or not checked
     * @param check whose message tells it; null where nobody vouches for what it says
     */
    record Answer(CheckOutcome outcome, CheckResult check) {}

    private static final Comparator<CheckResult> WEIGHT =
            Comparator.comparing(check -> check.outcome());

    private VerdictParts() {}

    /** Returns the answers in the order in which they are shown. */
    static Map<Part, Answer> of(VerificationReport report) {
        var answers = new EnumMap<Part, Answer>(Part.class);
        for (var part : Part.values()) {
            answer(part, report).ifPresent(answer -> answers.put(part, answer));
        }
        return answers;
    }

    private static Optional<Answer> answer(Part part, VerificationReport report) {
        var worst = worst(part, report);
        if (worst.answer() == NotChecked.DESCRIBES || worst.answer() == RecipientAnswer.NOT_ASKED) {
            return Optional.empty();
        }
        if (worst.outcome() != CheckOutcome.OK) {
            return Optional.of(new Answer(worst.outcome(), worst));
        }
        if (!isProven(report)) {
            return Optional.of(new Answer(CheckOutcome.SKIPPED, null));
        }
        boolean anybody = part == Part.ISSUER && !isKnown(worst, report);
        return Optional.of(new Answer(anybody ? CheckOutcome.SKIPPED : CheckOutcome.OK, worst));
    }

    private static CheckResult worst(Part part, VerificationReport report) {
        var checks = new ArrayList<CheckResult>();
        part.checks.forEach(id -> checks.add(report.check(id)));
        var leading = checks.get(0);
        var worst = checks.stream().filter(VerdictParts::isFault).max(WEIGHT);
        return worst.orElse(leading);
    }

    private static boolean isFault(CheckResult check) {
        return check.outcome() == CheckOutcome.ERROR
                || check.outcome() == CheckOutcome.WARNING
                || check.isOpen();
    }

    private static boolean isProven(VerificationReport report) {
        var proof = report.check(CheckId.PROOF).outcome();
        return proof == CheckOutcome.OK || proof == CheckOutcome.WARNING;
    }

    /** Anybody can make a key and be its issuer. */
    private static boolean isKnown(CheckResult issuer, VerificationReport report) {
        return report.issuerTrust() != IssuerTrust.UNKNOWN
                || issuer.answer() instanceof IssuerAnswer answer && answer.isVouched();
    }
}
