package org.distintivo.account.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.distintivo.platform.domain.MailAddress;

/** Where an account's owner is written to; the address of one that is set aside is free. */
@Embeddable
public class ContactAddress {

    /** Before the number, in the place of the address of an account that is set aside. */
    private static final String ASIDE = "aside:";

    @Column(name = "normalized")
    private String normalized;

    @Column(name = "original")
    private String original;

    protected ContactAddress() {} // for JPA

    private ContactAddress(String normalized, String original) {
        this.normalized = normalized;
        this.original = original;
    }

    static ContactAddress of(MailAddress address) {
        return new ContactAddress(address.normalized(), address.original());
    }

    static ContactAddress of(EmailAddress address) {
        return new ContactAddress(address.normalized(), address.original());
    }

    /** Returns what stands there while the account with this number is set aside. */
    ContactAddress aside(Long accountId) {
        return new ContactAddress(ASIDE + accountId, original);
    }

    boolean isAside() {
        return normalized.startsWith(ASIDE);
    }

    boolean isOf(EmailAddress address) {
        return normalized.equals(address.normalized());
    }

    String normalized() {
        return normalized;
    }

    MailAddress address() {
        return MailAddress.parse(original);
    }
}
