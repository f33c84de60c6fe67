package org.distintivo.credential.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * Says of 131,072 credentials, one bit each, which are revoked (Bitstring Status List 1.0 §2).
 *
 * <p>Bits are only ever set. Each change makes a new edition; the signed document lags behind until
 * somebody asks for it, and is then signed anew with a later date than any before.
 */
@Entity
@Table(name = "status_list")
public class StatusList extends VersionedEntity {

    private int number;
    private byte[] secret;
    private byte[] bits;
    private long edition;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "signed_edition")
    private long signedEdition;

    @Lob private String document;

    protected StatusList() {} // for JPA

    /**
     * @param secret what the order of its indexes depends on; random, for this list alone
     */
    public StatusList(int number, byte[] secret) {
        this.number = number;
        this.secret = secret.clone();
        this.bits = Bitstring.empty().bytes();
        this.edition = 1;
    }

    /** In which order its places are given; it never changes. */
    public IndexPermutation order() {
        return new IndexPermutation(secret, Bitstring.LENGTH);
    }

    /**
     * @return whether this call changed anything
     */
    public boolean revoke(int index) {
        var changed = Bitstring.of(bits).with(index);
        if (changed.isEmpty()) {
            return false;
        }
        bits = changed.get().bytes();
        edition++;
        return true;
    }

    public boolean isRevoked(int index) {
        return Bitstring.of(bits).isSet(index);
    }

    /** Whether the signed document says what the list says. */
    public boolean isPublished() {
        return document != null && signedEdition == edition;
    }

    /** The date of the next document: now, but later than the last, whatever the clock does. */
    public Instant nextDate(Instant now) {
        var second = now.truncatedTo(ChronoUnit.SECONDS);
        return signedAt == null || second.isAfter(signedAt)
                ? second
                : signedAt.plus(Duration.ofSeconds(1));
    }

    public void publish(SignedDocument signed) {
        document = Objects.requireNonNull(signed.text(), "text");
        signedAt = signed.signedAt();
        signedEdition = edition;
    }

    public int number() {
        return number;
    }

    public long edition() {
        return edition;
    }

    /** As the standard writes it: compressed, base64url, multibase {@code u}. */
    public String encoded() {
        return Bitstring.of(bits).encoded();
    }

    /** Null until it is published for the first time. */
    public String document() {
        return document;
    }

    public Instant signedAt() {
        return signedAt;
    }
}
