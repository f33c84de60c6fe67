package org.distintivo.notification.domain;

/**
 * Whom a mail goes to: an earner, who has addresses and badges, or an account, whose own address is
 * meant. The address itself is looked up when the mail is sent.
 */
public sealed interface MailTarget {

    record OfEarner(long earnerId) implements MailTarget {}

    record OfAccount(long accountId) implements MailTarget {}
}
