package org.distintivo.notification.service;

import java.util.List;
import org.distintivo.notification.service.MailTemplates.Ticket;

/** Where a mail's secret links come from. */
interface LinkSource {

    /** A link that lets its holder claim these badges. */
    String claim(long earnerId, List<String> badgeIds);

    /** A link and a code that confirm the account's address. */
    Ticket confirmation(long accountId);

    /** A link and a code that let its holder choose a new password. */
    Ticket passwordReset(long accountId);
}
