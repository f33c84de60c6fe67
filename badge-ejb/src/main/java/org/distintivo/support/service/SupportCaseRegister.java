package org.distintivo.support.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.distintivo.support.domain.Finding;
import org.distintivo.support.domain.MissingBadgeQuestion;
import org.distintivo.support.domain.SupportCase;
import org.distintivo.support.domain.SupportCase.Asker;

/**
 * Opens cases for people who agreed that the program looks for their badge. Open to everybody; only
 * {@link MissingBadgeService} calls it, which knows who asks.
 */
@Stateless
@PermitAll
public class SupportCaseRegister {

    @Inject private SupportCaseRepository cases;
    @Inject private Clock clock;

    /**
     * Opens a case, or brings the open one about the same badge up to date.
     *
     * @param earnerId null where nothing was ever earned under the address
     */
    public String open(
            Asking asking, Long earnerId, MissingBadgeQuestion question, Finding finding) {
        var mark = SupportCase.mark(asking.address(), question.achievement());
        var known = cases.findOpen(mark);
        if (known.isPresent()) {
            known.get().ask(question, finding);
            return known.get().publicId();
        }
        var asker = new Asker(earnerId, asking.address(), asking.language());
        var added = new SupportCase(asker, question, finding, clock.instant());
        cases.add(added);
        return added.publicId();
    }
}
