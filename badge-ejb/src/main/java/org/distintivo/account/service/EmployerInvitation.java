package org.distintivo.account.service;

import java.util.Locale;
import org.distintivo.platform.domain.MailAddress;

/**
 * What is prepared outside of transactions to invite somebody who shall work for an employer.
 *
 * @param nobodysHash of a password that nobody knows
 * @param language of the mail
 */
public record EmployerInvitation(MailAddress address, String nobodysHash, Locale language) {

    /** Omits the address, because personal data stays out of logs. */
    @Override
    public String toString() {
        return "EmployerInvitation[…]";
    }
}
