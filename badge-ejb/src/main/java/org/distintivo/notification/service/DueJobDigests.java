package org.distintivo.notification.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.distintivo.account.service.EarnerService;
import org.distintivo.account.service.EarnerView;
import org.distintivo.insight.service.search.JobDigestService;
import org.distintivo.notification.domain.MailData;
import org.distintivo.notification.domain.MailKind;
import org.distintivo.notification.domain.MailTarget.OfEarner;
import org.distintivo.notification.domain.MailTemplate;
import org.distintivo.platform.domain.Roles;

/**
 * Writes one mail for each person whose searches have found something new. In the same transaction
 * the searches note that it is told, so that neither another server nor a second attempt tells it
 * again. Whoever cannot or does not want to be told counts as told.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DueJobDigests {

    private static final int PEOPLE_AT_ONCE = 20;

    @Inject private JobDigestService digests;
    @Inject private EarnerService earners;
    @Inject private MailRefusals refusals;
    @Inject private MailWriter writer;

    /** Returns whether it is time for somebody's mail. */
    public boolean isAnyDue() {
        return !digests.listDue(1).isEmpty();
    }

    /**
     * Writes some mails.
     *
     * @return whether there may be more to write
     */
    public boolean writeSome() {
        var due = digests.listDue(PEOPLE_AT_ONCE);
        due.stream().sorted().forEach(earners::lock);
        earners.listByIds(List.copyOf(due)).values().forEach(this::write);
        return !due.isEmpty();
    }

    private void write(EarnerView earner) {
        var windows = digests.take(earner.id(), earner.locale());
        if (!windows.isEmpty() && wants(earner)) {
            writer.write(
                    MailTemplate.NEW_JOBS,
                    new OfEarner(earner.id()),
                    MailData.because(JobMails.written(windows)));
        }
    }

    private boolean wants(EarnerView earner) {
        return MailRecipients.isReachable(earner)
                && refusals.refusing(
                                MailKind.JOBS, Map.of(earner.id(), MailRecipients.address(earner)))
                        .isEmpty();
    }
}
