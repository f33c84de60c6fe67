package org.distintivo.insight.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.distintivo.platform.domain.PublicId;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * An organization that the program knows and lets post openings. Its openings are the postings of a
 * source that is its own and that no feed can have. Closing is final: its openings are withdrawn
 * and its people lose their access.
 */
@Entity
@Table(name = "employer")
public class Employer extends VersionedEntity {

    @Column(name = "public_id")
    private String publicId;

    private String name;
    private String source;
    private String mailbox;

    @Column(name = "hook_url")
    private String hookUrl;

    @Column(name = "hook_secret")
    private String hookSecret;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected Employer() {} // for JPA

    /**
     * @param source its own, for ever
     */
    public Employer(SourceName source, EmployerDraft draft, Instant now) {
        if (!source.isOfEmployer()) {
            throw new IllegalArgumentException("a source of an employer");
        }
        this.source = source.text();
        publicId = PublicId.random();
        createdAt = Objects.requireNonNull(now, "now");
        take(draft);
    }

    /** Takes what it is called now, and where applications go. */
    public void change(EmployerDraft draft) {
        requireOpen();
        take(draft);
    }

    private void take(EmployerDraft draft) {
        name = draft.name();
        mailbox = draft.mailbox().original();
        hookUrl = draft.hookUrl().orElse(null);
        hookSecret = hookUrl == null ? null : hookSecret;
    }

    /**
     * Keeps the secret with which calls of the hook are signed.
     *
     * @param sealed null for none
     */
    public void keepHookSecret(String sealed) {
        requireOpen();
        hookSecret = hookUrl == null ? null : sealed;
    }

    /** Ends it for good. */
    public void close(Instant now) {
        requireOpen();
        closedAt = now;
        hookSecret = null;
    }

    private void requireOpen() {
        if (closedAt != null) {
            throw EmployerRefusedException.closed();
        }
    }

    /** Returns under what is recorded what staff do with an employer. */
    public static String subject(String publicId) {
        return "employer:" + publicId;
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    public String publicId() {
        return publicId;
    }

    public String name() {
        return name;
    }

    /** Returns whose postings its openings are. */
    public SourceName source() {
        return new SourceName(source);
    }

    /** Returns where mail about applications goes. */
    public String mailbox() {
        return mailbox;
    }

    /** Returns the address that is called with each application. */
    public Optional<String> hookUrl() {
        return Optional.ofNullable(hookUrl);
    }

    /** Returns the sealed secret with which those calls are signed. */
    public Optional<String> hookSecret() {
        return Optional.ofNullable(hookSecret);
    }

    /** Returns whether it is fictional. */
    public boolean isSample() {
        return SourceName.isSample(source);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }
}
