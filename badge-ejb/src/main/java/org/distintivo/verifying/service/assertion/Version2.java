package org.distintivo.verifying.service.assertion;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.distintivo.openbadges.domain.DocumentType;
import org.distintivo.openbadges.service.assertion.BadgeGraph;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckOutcome;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.domain.FormatAnswer;
import org.distintivo.verifying.service.submission.SubmittedCredential;

/** Recognizes documents of Open Badges 2.0 and checks what they have in common. */
public final class Version2 {

    /** What documents of this version know nothing of. */
    public static final Set<CheckId> ONLY_NEWER = EnumSet.of(CheckId.KEY, CheckId.REFRESH);

    private Version2() {}

    /** Returns whether it is a document of version 2.0 at all, a badge or another. */
    public static boolean isFor(SubmittedCredential submitted) {
        return BadgeGraph.isWordedSo(submitted.document());
    }

    /**
     * Returns the result of the format check: only an assertion says that somebody earned a badge.
     */
    public static CheckResult format(SubmittedCredential submitted) {
        var answer =
                type(submitted)
                        .map(
                                type ->
                                        switch (type) {
                                            case BADGE_CLASS -> FormatAnswer.BADGE_CLASS;
                                            case PROFILE -> FormatAnswer.ISSUER_PROFILE;
                                            default -> FormatAnswer.OPEN_BADGES_2;
                                        });
        return CheckResult.of(
                CheckId.FORMAT,
                answer.isPresent() ? CheckOutcome.OK : CheckOutcome.ERROR,
                answer.orElse(FormatAnswer.NOT_AN_ASSERTION));
    }

    /** Of what is signed as a whole only assertions are known (SignedBadge Verification). */
    public static Optional<DocumentType> type(SubmittedCredential submitted) {
        return BadgeGraph.type(submitted.document())
                .filter(type -> type.isAward() || submitted.token().isEmpty());
    }
}
