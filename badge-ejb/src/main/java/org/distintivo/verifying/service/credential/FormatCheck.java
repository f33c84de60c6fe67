package org.distintivo.verifying.service.credential;

import java.util.List;
import org.distintivo.openbadges.service.jsonld.Members;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.domain.FormatAnswer;
import org.distintivo.verifying.service.submission.SubmittedCredential;

/**
 * Checks that it is an Open Badges 3.0 credential (Open Badges 3.0 §B.1.1: "one of the items MUST
 * be the URI 'VerifiableCredential', and one of the items MUST be the URI 'AchievementCredential'
 * or the URI 'OpenBadgeCredential'"). Endorsements are credentials too (§B.1.10).
 */
public final class FormatCheck implements Check {

    private static final List<String> BADGE =
            List.of("AchievementCredential", "OpenBadgeCredential");
    static final String ENDORSEMENT = "EndorsementCredential";

    @Override
    public CheckId id() {
        return CheckId.FORMAT;
    }

    @Override
    public CheckResult examine(Examination examination) {
        var types = types(examination);
        boolean known = isBadge(examination) || types.contains(ENDORSEMENT);
        return known ? ok(answer(examination.submitted())) : error(FormatAnswer.NOT_A_BADGE);
    }

    private static FormatAnswer answer(SubmittedCredential submitted) {
        if (submitted.isWrapped()) {
            return FormatAnswer.PRESENTATION;
        }
        return switch (submitted.form()) {
            case JSON -> FormatAnswer.JSON;
            case JWT -> FormatAnswer.JWT;
            case PNG -> FormatAnswer.PNG;
            case SVG -> FormatAnswer.SVG;
        };
    }

    /** And not only what speaks in favour of one. */
    static boolean isBadge(Examination examination) {
        return types(examination).stream().anyMatch(BADGE::contains);
    }

    static List<String> types(Examination examination) {
        return Members.texts(examination.document().get("type"));
    }
}
