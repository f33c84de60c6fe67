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
 * An address under which results of one {@link Earner} arrive.
 *
 * <p>The normalized form is there once in the whole installation. Confirming proves that the person
 * reads its mail: with every proved address the person signs in, has a password replaced and gets
 * what was earned under it. Nothing that was earned hangs on the address itself: removing it takes
 * nothing away.
 */
@Entity
@Table(name = "email_address")
public class EmailAddress extends VersionedEntity {

    /** With fewer letters nobody is looked for: it would be a list of everybody. */
    public static final int BEGINNING = 3;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "earner_id")
    private Earner earner;

    @Column(name = "normalized", updatable = false)
    private String normalized;

    @Column(name = "beginning", updatable = false)
    private String beginning;

    @Column(name = "original", updatable = false)
    private String original;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "bounced_at")
    private Instant bouncedAt;

    protected EmailAddress() {} // for JPA

    public EmailAddress(Earner earner, MailAddress address) {
        this.earner = Objects.requireNonNull(earner, "earner");
        this.normalized = address.normalized();
        this.beginning = beginning(normalized);
        this.original = address.original();
    }

    /**
     * Returns the letters by which a normalized address, or more than so many of its first letters,
     * is looked up.
     */
    public static String beginning(String normalized) {
        return normalized.substring(0, Math.min(BEGINNING, normalized.length()));
    }

    /** Makes it another person's, who has shown to read its mail. */
    public void moveTo(Earner owner) {
        earner = Objects.requireNonNull(owner, "owner");
    }

    /** Notes that the owner has shown to read the address's mail; the first time counts. */
    public void confirm(Instant now) {
        bouncedAt = null;
        if (confirmedAt == null) {
            confirmedAt = Objects.requireNonNull(now, "now");
        }
    }

    /** Notes that the mail server knows no such mailbox. */
    public void bounce(Instant now) {
        bouncedAt = Objects.requireNonNull(now, "now");
    }

    /** Returns whether mail to it came back since its owner last showed to read it. */
    public boolean isBouncing() {
        return bouncedAt != null;
    }

    /** Returns whether its owner has shown to read its mail. */
    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    /** Returns when its owner has first shown to read its mail; null before. */
    public Instant confirmedAt() {
        return confirmedAt;
    }

    public Earner earner() {
        return earner;
    }

    public String normalized() {
        return normalized;
    }

    public String original() {
        return original;
    }
}
