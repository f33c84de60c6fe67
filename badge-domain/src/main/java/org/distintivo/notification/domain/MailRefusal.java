package org.distintivo.notification.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.platform.domain.Sha256;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * Says that mail of one kind is not wanted: by a person, wherever it goes, or at one address,
 * whoever is meant.
 *
 * <p>A person says so in the settings. Whoever reads the mail of an address says so by the link in
 * a mail, without an account; that binds the address and nobody else, so a mail that went astray
 * does not silence the person for whom it was. The row goes when the mail is wanted again. An
 * address is kept as a hash only.
 */
@Entity
@Table(name = "mail_refusal")
public class MailRefusal extends VersionedEntity {

    @Column(name = "earner_id")
    private Long earnerId;

    @Column(name = "address_hash")
    private String addressHash;

    @Enumerated(EnumType.STRING)
    private MailKind kind;

    @Column(name = "refused_at")
    private Instant refusedAt;

    protected MailRefusal() {} // for JPA

    private MailRefusal(Long earnerId, String addressHash, MailKind kind, Instant now) {
        this.earnerId = earnerId;
        this.addressHash = addressHash;
        this.kind = Objects.requireNonNull(kind, "kind");
        this.refusedAt = Objects.requireNonNull(now, "now");
    }

    /** Makes the refusal of a person, for all addresses. */
    public static MailRefusal byEarner(long earnerId, MailKind kind, Instant now) {
        return new MailRefusal(earnerId, null, kind, now);
    }

    /** Makes the refusal of whoever reads the mail of an address. */
    public static MailRefusal atAddress(MailAddress address, MailKind kind, Instant now) {
        return new MailRefusal(null, hash(address), kind, now);
    }

    /** Returns what the table keeps in place of an address: 64 hexadecimal digits. */
    public static String hash(MailAddress address) {
        return Sha256.hex(address.normalized());
    }

    /** Makes it another person's, who is the same one. */
    public void moveTo(long newEarnerId) {
        earnerId = newEarnerId;
    }

    /** Returns the person who refuses; null when an address does. */
    public Long earnerId() {
        return earnerId;
    }

    /** Returns the hash of the address; null when a person refuses. */
    public String addressHash() {
        return addressHash;
    }

    public MailKind kind() {
        return kind;
    }
}
