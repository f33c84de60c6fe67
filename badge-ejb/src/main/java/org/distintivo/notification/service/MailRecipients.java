package org.distintivo.notification.service;

import org.distintivo.account.service.EarnerView;
import org.distintivo.platform.domain.MailAddress;

/** Says where mail to a person goes. */
final class MailRecipients {

    private MailRecipients() {}

    /** Returns the address of a person who has one. */
    static MailAddress address(EarnerView earner) {
        return MailAddress.parse(earner.contact());
    }

    /** Returns whether a person has an address from which mail does not come back. */
    static boolean isReachable(EarnerView earner) {
        return !earner.addresses().isEmpty() && !earner.bouncing().contains(earner.contact());
    }
}
