package org.distintivo.credential.service.verification;

import java.util.List;
import org.distintivo.credential.domain.CheckId;
import org.distintivo.credential.domain.CheckResult;
import org.distintivo.credential.service.jsonld.Members;

/**
 * It is an Open Badges 3.0 credential at all (Open Badges 3.0 §B.1.1: "one of the items MUST be the
 * URI 'VerifiableCredential', and one of the items MUST be the URI 'AchievementCredential' or the
 * URI 'OpenBadgeCredential'"). Endorsements are credentials too (§B.1.10).
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
        if (types.contains("VerifiablePresentation")) {
            return error("presentation");
        }
        boolean known = isBadge(examination) || types.contains(ENDORSEMENT);
        return known ? ok(examination.submitted().form().code()) : error("not-a-badge");
    }

    /** And not only what speaks in favour of one. */
    static boolean isBadge(Examination examination) {
        return types(examination).stream().anyMatch(BADGE::contains);
    }

    static List<String> types(Examination examination) {
        return Members.texts(examination.document().get("type"));
    }
}
