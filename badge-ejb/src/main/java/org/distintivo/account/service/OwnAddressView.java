package org.distintivo.account.service;

import java.time.Instant;
import org.distintivo.account.domain.EmailAddress;
import org.distintivo.account.domain.PendingAddress;
import org.distintivo.platform.domain.MailAddress;

/**
 * One address, as its owner sees it.
 *
 * @param address in its original spelling
 * @param bouncing whether mail to it comes back
 * @param since when it was proved; null before
 */
public record OwnAddressView(
        long id, MailAddress address, State state, boolean bouncing, Instant since) {

    /** How far an address has come. */
    public enum State {
        /** Proved, and the one to which is written. */
        CONTACT,
        /** Proved. */
        PROVED,
        /** Results arrived under it; its mail was never shown to be read. */
        UNPROVED,
        /** A mail is on its way to it, with which it is proved. */
        PENDING,
        /** A delivery partner has named it; nothing was mailed yet. */
        SUGGESTED
    }

    static OwnAddressView of(EmailAddress own, String contact) {
        var proved = own.normalized().equals(contact) ? State.CONTACT : State.PROVED;
        return new OwnAddressView(
                own.id(),
                MailAddress.parse(own.original()),
                own.isConfirmed() ? proved : State.UNPROVED,
                own.isBouncing(),
                own.confirmedAt());
    }

    static OwnAddressView of(PendingAddress pending) {
        var state = pending.isMailed() ? State.PENDING : State.SUGGESTED;
        return new OwnAddressView(pending.id(), pending.address(), state, false, null);
    }

    /** Returns whether its owner has shown to read its mail. */
    public boolean isProved() {
        return state == State.CONTACT || state == State.PROVED;
    }

    /** Returns the address as it was typed. */
    public String text() {
        return address.original();
    }

    /**
     * Returns the domain as mail servers see it where that is spelled otherwise, as letters of
     * another script may look the same; else empty.
     */
    public String asciiDomain() {
        return address.asciiDomain();
    }

    /** Omits the address, because personal data stays out of logs. */
    @Override
    public String toString() {
        return "OwnAddressView[" + id + "]";
    }
}
