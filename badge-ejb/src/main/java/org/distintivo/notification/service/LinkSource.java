package org.distintivo.notification.service;

import java.util.List;
import org.distintivo.notification.domain.MailKind;
import org.distintivo.notification.service.AccountMailTemplates.Ticket;
import org.distintivo.platform.domain.MailAddress;

/** Makes the secret links of a mail. */
interface LinkSource {

    /** Returns a link with which these badges can be claimed, for a mail to that address. */
    String claim(long earnerId, List<String> badgeIds, MailAddress to);

    /** Returns a link with which the reader ends mail of that kind to that address. */
    String refusal(MailAddress to, MailKind kind);

    /**
     * Returns a link to an application, for the employer.
     *
     * @param id its public id
     */
    String application(String id);

    /** Returns a link and a code that confirm the account's address. */
    Ticket confirmation(long accountId);

    /**
     * Returns a link and a code with which a new password can be chosen.
     *
     * @param address one of the account's, to which they go
     */
    Ticket passwordReset(long accountId, String address);

    /**
     * Returns the code with which an address is proved without an account, and where to type it.
     */
    Ticket missingBadge(long proofId);

    /**
     * Returns a code with which the reader signs in, and the address of the page for it.
     *
     * @param address one of the account's, to which it goes
     */
    Ticket signIn(long accountId, String address);

    /** Returns a link and a code with which an address is added to the account. */
    Ticket addressProof(long accountId, String address);

    /**
     * Returns a link that confirms that a person is to be erased.
     *
     * @param byStaff whether staff do it for somebody
     */
    Ticket erasure(long accountId, boolean byStaff);

    /** Returns a link with which somebody whom staff have invited joins them. */
    Ticket staffInvitation(long accountId);

    /** Returns a code with which another account becomes part of the account, and its page. */
    Ticket mergeCode(long accountId, String address);
}
