package org.distintivo.verifying.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.distintivo.platform.domain.PublicId;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * What somebody else has signed in favour of the issuer or of an achievement (Open Badges 3.0
 * §B.1.5 EndorsementCredential). It is kept to the letter and shown with whatever it is about.
 */
@Entity
@Table(name = "endorsement")
public class Endorsement extends VersionedEntity {

    /** The longest id of who endorses, and the longest name. */
    public static final int MAX_LENGTH = 1000;

    @Column(name = "public_id")
    private String publicId;

    private String subject;

    @Column(name = "endorser_id")
    private String endorserId;

    private String endorser;

    @Lob private String document;

    @Column(name = "taken_at")
    private Instant takenAt;

    protected Endorsement() {} // for JPA

    /**
     * @param subject the id of what it is about
     * @param endorserId the id of who endorses
     * @param endorser the name of who endorses, or null
     */
    public Endorsement(
            String subject, String endorserId, String endorser, String document, Instant now) {
        this.publicId = PublicId.random();
        this.subject = Objects.requireNonNull(subject, "subject");
        this.endorserId = Objects.requireNonNull(endorserId, "endorserId");
        this.endorser = endorser;
        this.document = Objects.requireNonNull(document, "document");
        this.takenAt = Objects.requireNonNull(now, "now");
    }

    public String publicId() {
        return publicId;
    }

    public String subject() {
        return subject;
    }

    public String endorserId() {
        return endorserId;
    }

    /** Returns the name of who endorses, or null. */
    public String endorser() {
        return endorser;
    }

    /** Returns the JSON text as it was signed. */
    public String document() {
        return document;
    }

    public Instant takenAt() {
        return takenAt;
    }
}
