package org.distintivo.account.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * Somebody at an identity provider with whom the owner of an {@link Account} signs in. It is found
 * by issuer and subject, and by nothing else: an address can be another person's tomorrow (OpenID
 * Connect Core §5.7). Only whoever is signed in here freshly links it.
 */
@Entity
@Table(name = "external_identity")
public class ExternalIdentity extends VersionedEntity {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    @Column(name = "issuer", updatable = false)
    private String issuer;

    @Column(name = "subject", updatable = false)
    private String subject;

    @Column(name = "linked_at", updatable = false)
    private Instant linkedAt;

    protected ExternalIdentity() {} // for JPA

    public ExternalIdentity(Account account, String issuer, String subject, Instant now) {
        this.account = Objects.requireNonNull(account, "account");
        this.issuer = Objects.requireNonNull(issuer, "issuer");
        this.subject = Objects.requireNonNull(subject, "subject");
        this.linkedAt = Objects.requireNonNull(now, "now");
    }

    /** Returns whether it opens its account now: not while its person is another one. */
    public boolean isOpening() {
        return !account.isSetAside();
    }

    public Account account() {
        return account;
    }

    public Instant linkedAt() {
        return linkedAt;
    }
}
