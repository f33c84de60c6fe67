package org.distintivo.earning.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Objects;
import org.distintivo.platform.domain.PublicId;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * A holder's permission to read the transcript of all results for a while: the address is given to
 * somebody, who needs the access code as well. What it shows is read anew each time. Withdrawing it
 * deletes it.
 */
@Entity
@Table(name = "transcript_link")
public class TranscriptLink extends VersionedEntity {

    @Column(name = "public_id")
    private String publicId;

    @Column(name = "earner_id")
    private long earnerId;

    @Column(name = "token_hash")
    private String codeHash;

    private String label;
    private boolean failures;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "wears_out_at")
    private Instant wearsOutAt;

    private int openings;

    protected TranscriptLink() {} // for JPA

    public TranscriptLink(long earnerId, AccessCode code, TranscriptWish wish, Instant now) {
        Objects.requireNonNull(code, "code");
        this.earnerId = earnerId;
        publicId = PublicId.random();
        codeHash = code.hash(publicId);
        label = wish.label();
        failures = wish.failures();
        madeAt = now;
        wearsOutAt = now.plus(wish.life());
    }

    /** Returns whether it can be opened at that time. */
    public boolean isOpen(Instant now) {
        return now.isBefore(wearsOutAt);
    }

    /** Returns whether somebody typed its code. */
    public boolean fits(AccessCode code) {
        return MessageDigest.isEqual(
                codeHash.getBytes(StandardCharsets.US_ASCII),
                code.hash(publicId).getBytes(StandardCharsets.US_ASCII));
    }

    /** Returns what shows for a while that its code was typed. */
    public String pass(Instant now) {
        return TranscriptPass.of(codeHash, now);
    }

    /** Returns whether that shows that its code was typed not long ago. */
    public boolean isPass(String pass, Instant now) {
        return TranscriptPass.isGood(pass, codeHash, now);
    }

    /** Is another earner's from now on, who is the same person. */
    public void moveTo(long newEarnerId) {
        earnerId = newEarnerId;
    }

    public String publicId() {
        return publicId;
    }

    public long earnerId() {
        return earnerId;
    }

    /** Returns what the holder calls it; empty for nothing. */
    public String label() {
        return label;
    }

    /** Returns whether exams that were not passed are shown too. */
    public boolean failures() {
        return failures;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Instant wearsOutAt() {
        return wearsOutAt;
    }

    /** Returns how often its code was typed; by whom nobody knows. */
    public int openings() {
        return openings;
    }
}
