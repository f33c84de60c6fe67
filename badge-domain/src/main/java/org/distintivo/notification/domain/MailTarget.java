package org.distintivo.notification.domain;

import java.util.Locale;

/**
 * Whom a mail goes to: an earner, who has addresses and badges, an account, or somebody who proves
 * an address without one, or somebody who was erased. The address for contact is looked up when the
 * mail is sent, unless one mailbox is meant and no other.
 */
public sealed interface MailTarget {

    record OfEarner(long earnerId) implements MailTarget {}

    /**
     * One mailbox of somebody without an account.
     *
     * @param address of theirs
     */
    record OfPerson(long earnerId, String address) implements MailTarget {

        /** Omits the address, because personal data stays out of logs. */
        @Override
        public String toString() {
            return "OfPerson[" + earnerId + "]";
        }
    }

    /**
     * Somebody of whom nothing is left but this mail.
     *
     * @param address empty once there is nothing more to do with the mail
     */
    record OfErased(String address, Locale language) implements MailTarget {

        /** Omits the address, because personal data stays out of logs. */
        @Override
        public String toString() {
            return "OfErased[…]";
        }
    }

    record OfAccount(long accountId) implements MailTarget {}

    /** Somebody without an account, who wants to prove an address. */
    record OfProof(long proofId) implements MailTarget {}

    /** Whoever asked in a case, or the partner that was asked, as the message says. */
    record OfCase(long messageId) implements MailTarget {}

    /**
     * @param address one that the account's owner has, had or wants to add
     */
    record OfMailbox(long accountId, String address) implements MailTarget {

        /** Omits the address, because personal data stays out of logs. */
        @Override
        public String toString() {
            return "OfMailbox[" + accountId + "]";
        }
    }
}
