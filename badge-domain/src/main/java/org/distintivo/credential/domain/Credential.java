package org.distintivo.credential.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * A signed Open Badges document, kept to the letter as it was signed, and the place in a status
 * list where its revocation would show.
 *
 * <p>A credential never changes. It can be revoked, once and for good; the document stays readable,
 * the status list says what became of it.
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

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected Credential() {} // for JPA

    public Credential(String publicId, SignedDocument signed, StatusEntry status) {
        this.publicId = Objects.requireNonNull(publicId, "publicId");
        this.document = signed.text();
        this.keyId = signed.keyId();
        this.signedAt = signed.signedAt();
        this.statusList = status.list();
        this.statusIndex = status.index();
    }

    /**
     * @return whether this call changed anything
     */
    public boolean revoke(Instant now) {
        if (revokedAt != null) {
            return false;
        }
        revokedAt = now;
        return true;
    }

    public String publicId() {
        return publicId;
    }

    /** The JSON text that was signed, never reformatted. */
    public String document() {
        return document;
    }

    public StatusEntry status() {
        return new StatusEntry(statusList, statusIndex);
    }

    /** The verification method that the proof names. */
    public String keyId() {
        return keyId;
    }

    public Instant signedAt() {
        return signedAt;
    }

    public Optional<Instant> revokedAt() {
        return Optional.ofNullable(revokedAt);
    }
}
