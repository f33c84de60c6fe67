package org.distintivo.verifying.service.checks;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.platform.domain.RuleViolation;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.domain.RecipientAnswer;

/** Compares how a badge names its holder with the addresses that somebody asked about. */
public final class RecipientComparison {

    private RecipientComparison() {}

    /**
     * @param asked all names of the one who is asked about; empty for nobody
     */
    public static CheckResult result(
            CheckResults check, List<String> asked, List<RecipientIdentity> identities) {
        if (asked.isEmpty()) {
            return check.skipped(RecipientAnswer.NOT_ASKED);
        }
        var spellings = new LinkedHashSet<String>();
        asked.forEach(name -> spellings.addAll(spellings(name)));
        if (identities.stream().anyMatch(identity -> spellings.stream().anyMatch(identity::isOf))) {
            return check.ok(RecipientAnswer.OK);
        }
        boolean comparable =
                asked.stream().allMatch(name -> name.contains("@"))
                        ? identities.stream().anyMatch(RecipientIdentity::isMail)
                        : !identities.isEmpty();
        return comparable
                ? check.error(RecipientAnswer.OTHER)
                : check.warning(RecipientAnswer.NO_ADDRESS);
    }

    /** As typed, and as this installation would have written it. */
    private static Set<String> spellings(String typed) {
        var spellings = new LinkedHashSet<String>();
        spellings.add(typed.strip());
        try {
            var address = MailAddress.parse(typed.strip());
            spellings.add(address.normalized());
        } catch (RuleViolation e) {
            // no address here; the issuer may have taken it for one
        }
        return spellings;
    }
}
