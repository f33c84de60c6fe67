package org.distintivo.issuing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * A signed Open Badges document, kept to the letter as it was signed, and the place in a status
 * list where its revocation would show.
 *
 * <p>What was signed never changes; but a credential can be signed again under its id with a later
 * date, when it has more or other things to say. It can be revoked, once and for good; the document
 * stays readable, the status list says what became of it. When its holder is erased the document
 * goes and the place in the list stays.
 */
@Entity
@Table(name = "credential")
public class Credential extends VersionedEntity {

    @Column(name = "public_id")
    private String publicId;

    @Lob private String document;

    @Column(name = "status_list")
    private int statusList;

    @Column(name = "status_index")
    private int statusIndex;

    @Column(name = "key_id")
    private String keyId;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Lob private String token;

    @Column(name = "token_key_id")
    private String tokenKeyId;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected Credential() {} // for JPA

    public Credential(String publicId, SignedDocument signed, StatusEntry status) {
        this.publicId = Objects.requireNonNull(publicId, "publicId");
        take(signed);
        this.statusList = status.list();
        this.statusIndex = status.index();
    }

    /**
     * Replaces the document by one that was signed later; a revoked credential is not signed again
     * but to {@linkplain #correct correct} it.
     *
     * @throws IllegalArgumentException if it is not later
     */
    public void replace(SignedDocument signed) {
        if (revokedAt != null || !signed.signedAt().isAfter(signedAt)) {
            throw new IllegalArgumentException("not a later edition of " + publicId);
        }
        correct(signed);
    }

    /**
     * Puts a document with another name of its holder in its place. What was revoked stays so: the
     * new document has the same place in the status list.
     */
    public void correct(SignedDocument signed) {
        take(signed);
        token = null;
        tokenKeyId = null;
    }

    /**
     * Returns the date of the next edition: now in whole seconds, to the millisecond within the
     * second of this one, as no document may begin to be valid later than now; or just after this
     * one's if the clock went back.
     */
    public Instant nextDate(Instant now) {
        var second = now.truncatedTo(ChronoUnit.SECONDS);
        if (second.isAfter(signedAt)) {
            return second;
        }
        var moment = now.truncatedTo(ChronoUnit.MILLIS);
        return moment.isAfter(signedAt) ? moment : signedAt.plusMillis(1);
    }

    private void take(SignedDocument signed) {
        document = signed.text();
        keyId = signed.keyId();
        signedAt = signed.signedAt();
    }

    /** Keeps the same credential as a signed token. */
    public void keepToken(String signed, String signedWith) {
        token = Objects.requireNonNull(signed, "signed");
        tokenKeyId = Objects.requireNonNull(signedWith, "signedWith");
    }

    /**
     * Marks the credential as revoked.
     *
     * @return whether this call changed anything
     */
    public boolean revoke(Instant now) {
        if (revokedAt != null) {
            return false;
        }
        revokedAt = now;
        return true;
    }

    /**
     * Returns whether the document is gone with its holder; the place in the status lists goes on
     * telling what copies of it are worth.
     */
    public boolean isErased() {
        return document == null;
    }

    public String publicId() {
        return publicId;
    }

    /** Returns the JSON text that was signed, never reformatted; null once it is erased. */
    public String document() {
        return document;
    }

    public StatusEntry status() {
        return new StatusEntry(statusList, statusIndex);
    }

    /** Returns the verification method that the proof names. */
    public String keyId() {
        return keyId;
    }

    /** Returns the same as a signed token, if one was ever asked for. */
    public Optional<String> token() {
        return Optional.ofNullable(token);
    }

    public Instant signedAt() {
        return signedAt;
    }

    public Optional<Instant> revokedAt() {
        return Optional.ofNullable(revokedAt);
    }
}
