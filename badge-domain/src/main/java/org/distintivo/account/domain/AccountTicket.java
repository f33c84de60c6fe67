package org.distintivo.account.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.distintivo.platform.domain.SecretToken;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * The link and the code of one mail, with which its reader shows to own one address, an {@link
 * Account}'s or one to be added to it; the code is for those who read mail on another device.
 *
 * <p>It is made when the mail is sent, kept as hashes, good once and not for long. Looking at it
 * changes nothing, because mail scanners look too. The code is short, so it may be tried a few
 * times only.
 */
@Entity
@Table(name = "account_ticket")
public class AccountTicket extends VersionedEntity {

    /** Wrong codes, the right one included, after which only a new mail helps. */
    public static final int MAX_ATTEMPTS = 5;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    @Enumerated(EnumType.STRING)
    @Column(name = "purpose")
    private TicketPurpose purpose;

    @Column(name = "normalized")
    private String normalized;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "wears_out_at")
    private Instant wearsOutAt;

    @Column(name = "used_at")
    private Instant usedAt;

    @Column(name = "attempts")
    private int attempts;

    protected AccountTicket() {} // for JPA

    public AccountTicket(Account account, Errand errand, TicketSecrets secrets, Instant now) {
        this.account = Objects.requireNonNull(account, "account");
        this.purpose = errand.purpose();
        this.normalized = errand.normalized();
        this.tokenHash = secrets.token().hash();
        this.codeHash = secrets.codeHash();
        this.wearsOutAt = now.plus(purpose.lifetime());
    }

    /**
     * What a ticket is for; an account has one ticket of each at most.
     *
     * @param normalized the address to which it is mailed
     */
    public record Errand(TicketPurpose purpose, String normalized) {

        public Errand {
            Objects.requireNonNull(purpose, "purpose");
            Objects.requireNonNull(normalized, "normalized");
        }

        /** Omits the address, because personal data stays out of logs. */
        @Override
        public String toString() {
            return "Errand[" + purpose + "]";
        }
    }

    /**
     * What the table keeps of a ticket.
     *
     * @param codeHash of a code that is short enough to type, so hashed like a password
     */
    public record TicketSecrets(SecretToken token, String codeHash) {}

    /** Returns whether it was neither used nor is too old. */
    public boolean isGood(Instant now) {
        return usedAt == null && now.isBefore(wearsOutAt);
    }

    /** Returns whether it has done what its mail was for. */
    public boolean isUsed() {
        return usedAt != null;
    }

    /**
     * Marks the ticket as used.
     *
     * @throws TicketWornOutException if it was used before or is too old
     */
    public void use(Instant now) {
        if (!isGood(now)) {
            throw new TicketWornOutException();
        }
        usedAt = now;
    }

    /**
     * Counts an attempt before the code is compared, so that parallel attempts count too.
     *
     * @return whether the code may be compared at all
     */
    public boolean tryCode(Instant now) {
        if (!isGood(now) || attempts >= MAX_ATTEMPTS) {
            return false;
        }
        attempts++;
        return true;
    }

    public Account account() {
        return account;
    }

    public Errand errand() {
        return new Errand(purpose, normalized);
    }

    public String codeHash() {
        return codeHash;
    }
}
