package org.distintivo.account.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * An address that shall be added to an {@link Account} and is not proved yet. It gives nothing: any
 * number of accounts may ask for the same one, and only who reads its mail decides.
 *
 * <p>Mostly its person has typed it, and a mail with a ticket is on its way. Or a delivery partner
 * has named it in a correction; then nothing is mailed until the person asks for it.
 */
@Entity
@Table(name = "pending_address")
public class PendingAddress extends VersionedEntity {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    @Column(name = "normalized", updatable = false)
    private String normalized;

    @Column(name = "original")
    private String original;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "mailed")
    private boolean mailed;

    protected PendingAddress() {} // for JPA

    public PendingAddress(Account account, MailAddress address, Instant now) {
        this.account = Objects.requireNonNull(account, "account");
        this.normalized = address.normalized();
        this.original = address.original();
        this.askedAt = Objects.requireNonNull(now, "now");
    }

    /** Notes that its person wants it, in the spelling typed last: a mail goes to it. */
    public void ask(MailAddress address, Instant now) {
        if (!address.normalized().equals(normalized)) {
            throw new IllegalArgumentException("another address");
        }
        original = address.original();
        askedAt = Objects.requireNonNull(now, "now");
        mailed = true;
    }

    /** Returns whether its person has asked for the mail that proves it. */
    public boolean isMailed() {
        return mailed;
    }

    public Account account() {
        return account;
    }

    public MailAddress address() {
        return MailAddress.parse(original);
    }
}
