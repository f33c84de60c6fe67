package org.distintivo.credential.service.verification;

import static org.distintivo.credential.service.jsonld.Members.objects;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.distintivo.account.domain.MailAddress;
import org.distintivo.credential.domain.CheckId;
import org.distintivo.credential.domain.CheckResult;
import org.distintivo.platform.domain.RuleViolation;

/**
 * It was issued to whom was asked about (Open Badges 3.0 §9.3: the id of the subject, or one of its
 * identifiers, plain or by "the identityHash"). Whether that is an e-mail address, a number at
 * school or an account makes no difference. When nobody was asked about there is nothing to
 * compare.
 */
public final class RecipientCheck implements Check {

    @Override
    public CheckId id() {
        return CheckId.RECIPIENT;
    }

    @Override
    public CheckResult examine(Examination examination) {
        if (examination.proven().isEmpty() && examination.recipient().isPresent()) {
            return skipped("not-reached"); // what anybody could have written there says nothing
        }
        var subject = examination.subject();
        var identities = new ArrayList<Identity>();
        Identity.ofSubject(subject).ifPresent(identities::add);
        objects(subject.get("identifier")).forEach(i -> Identity.of(i).ifPresent(identities::add));
        return compare(this, examination.recipient(), identities);
    }

    /**
     * @param asked about whom, if anybody
     */
    static CheckResult compare(Results check, Optional<String> asked, List<Identity> identities) {
        if (asked.isEmpty()) {
            return check.skipped("not-asked");
        }
        var spellings = spellings(asked.get());
        if (identities.stream().anyMatch(identity -> spellings.stream().anyMatch(identity::isOf))) {
            return check.ok("ok");
        }
        boolean comparable =
                asked.get().contains("@")
                        ? identities.stream().anyMatch(Identity::isMail)
                        : !identities.isEmpty();
        return comparable ? check.error("other") : check.warning("no-address");
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
