package org.distintivo.issuing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.distintivo.openbadges.domain.Bitstring;
import org.distintivo.openbadges.domain.StatusPurpose;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * Says of 131,072 credentials, one bit each, which are revoked or which are suspended (Bitstring
 * Status List 1.0 §2). A credential has the same place in both lists of one number.
 *
 * <p>What is revoked stays revoked; what is suspended can be reinstated. Each change makes a new
 * edition; the signed document lags behind until somebody asks for it, and is then signed anew with
 * a later date than any before.
 */
@Entity
@Table(name = "status_list")
public class StatusList extends VersionedEntity {

    private int number;

    @Enumerated(EnumType.STRING)
    private StatusPurpose purpose;

    private byte[] secret;
    private byte[] bits;
    private long edition;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "signed_edition")
    private long signedEdition;

    @Lob private String document;

    private int recovered;

    @Column(name = "recovered_at")
    private Instant recoveredAt;

    protected StatusList() {} // for JPA

    /**
     * @param secret what the order of its indexes depends on; random, for this list alone
     */
    public StatusList(int number, StatusPurpose purpose, byte[] secret) {
        this.number = number;
        this.purpose = Objects.requireNonNull(purpose, "purpose");
        this.secret = secret.clone();
        this.bits = Bitstring.empty().bytes();
        this.edition = 1;
    }

    /** Returns the order in which its places are given; it never changes. */
    public IndexPermutation order() {
        return new IndexPermutation(secret, Bitstring.LENGTH);
    }

    /**
     * Sets a bit.
     *
     * @return whether this call changed anything
     */
    public boolean set(int index) {
        return change(Bitstring.of(bits).with(index));
    }

    /**
     * Clears a bit of a list of suspensions.
     *
     * @return whether this call changed anything
     * @throws IllegalStateException for a revocation, which is for good
     */
    public boolean clear(int index) {
        if (purpose == StatusPurpose.REVOCATION) {
            throw new IllegalStateException("a revocation is never taken back");
        }
        return change(Bitstring.of(bits).without(index));
    }

    /**
     * Takes over what was once published, after an older database has been restored: no revocation
     * is lost, and the next edition comes after every one that anybody has seen.
     *
     * @return whether this call changed anything
     */
    public boolean recover(StatusListEdition published, Instant now) {
        var known = Bitstring.of(bits);
        var newer = published.number() > edition;
        var merged =
                purpose == StatusPurpose.REVOCATION ? known.or(published.bits()) : published.bits();
        boolean changes =
                newer || purpose == StatusPurpose.REVOCATION && merged.count() > known.count();
        if (!changes) {
            return false;
        }
        recovered += Math.max(0, merged.count() - known.count());
        recoveredAt = now;
        bits = merged.bytes();
        edition = Math.max(edition, published.number()) + 1;
        if (signedAt == null || published.signedAt().isAfter(signedAt)) {
            signedAt = published.signedAt();
        }
        return true;
    }

    /** Marks the signed document as not to be used any more, though the list says the same. */
    public void outdate() {
        edition++;
    }

    private boolean change(Optional<Bitstring> changed) {
        changed.ifPresent(
                to -> {
                    bits = to.bytes();
                    edition++;
                });
        return changed.isPresent();
    }

    /** Returns whether the bit at an index is set. */
    public boolean isSet(int index) {
        return Bitstring.of(bits).isSet(index);
    }

    /** Returns whether the signed document says what the list says. */
    public boolean isPublished() {
        return document != null && signedEdition == edition;
    }

    /**
     * Returns the date of the next document: now, or just after the last one's if the clock went
     * back.
     */
    public Instant nextDate(Instant now) {
        var second = now.truncatedTo(ChronoUnit.SECONDS);
        return signedAt == null || second.isAfter(signedAt)
                ? second
                : signedAt.plus(Duration.ofSeconds(1));
    }

    /** Keeps what was signed of the edition that stands now. */
    public void publish(SignedDocument signed) {
        document = Objects.requireNonNull(signed.text(), "text");
        signedAt = signed.signedAt();
        signedEdition = edition;
    }

    public Bitstring bits() {
        return Bitstring.of(bits);
    }

    /** Returns what has been published last, to be kept outside the database. */
    public StatusListEdition published() {
        return new StatusListEdition(edition, signedAt, Bitstring.of(bits));
    }

    public StatusPurpose purpose() {
        return purpose;
    }

    /**
     * Returns a copy of what the order of places is drawn from; whoever has it can tell which
     * credential is which.
     */
    public byte[] secret() {
        return secret.clone();
    }

    /**
     * Returns how many bits were lost with an older database and taken back from the status record.
     */
    public int recovered() {
        return recovered;
    }

    public int number() {
        return number;
    }

    public long edition() {
        return edition;
    }

    /** Returns the list in the standard's form: compressed, base64url, multibase {@code u}. */
    public String encoded() {
        return Bitstring.of(bits).encoded();
    }

    /** Returns the signed document; null until it is first published. */
    public String document() {
        return document;
    }

    public Instant signedAt() {
        return signedAt;
    }
}
