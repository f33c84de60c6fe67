package org.distintivo.credential.service.verification;

import java.util.LinkedHashSet;
import java.util.Set;
import org.distintivo.account.domain.MailAddress;
import org.distintivo.credential.domain.CheckId;
import org.distintivo.credential.domain.CheckResult;
import org.distintivo.credential.service.issuing.HashedAddress;
import org.distintivo.platform.domain.RuleViolation;

/**
 * It was issued to the address that was asked about (Open Badges 3.0 §9.3: "compare … the
 * identityHash"). Without an address there is nothing to compare.
 */
public final class RecipientCheck implements Check {

    private static final String EMAIL = "emailAddress";

    @Override
    public CheckId id() {
        return CheckId.RECIPIENT;
    }

    @Override
    public CheckResult examine(Examination examination) {
        if (examination.recipient().isEmpty()) {
            return skipped("not-asked");
        }
        var spellings = spellings(examination.recipient().get());
        var identities =
                Examination.objects(examination.subject().get("identifier")).stream()
                        .filter(i -> Examination.text(i, "identityType").equals(EMAIL))
                        .toList();
        if (identities.isEmpty()) {
            return warning("no-address");
        }
        boolean matches =
                identities.stream()
                        .anyMatch(
                                identity ->
                                        spellings.stream()
                                                .anyMatch(a -> HashedAddress.matches(identity, a)));
        return matches ? ok("ok") : error("other");
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
