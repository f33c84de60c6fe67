package org.distintivo.issuing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * The address by which this installation is known as an issuer. It is written down with the first
 * credential and never changes after that, whatever address the server has, because whoever holds a
 * credential knows its issuer by it.
 */
@Entity
@Table(name = "issuer_identity")
public class IssuerIdentity extends VersionedEntity {

    /** There is one row; the database makes sure of it. */
    @Column(name = "only_one")
    private boolean only;

    @Column(name = "issuer_id")
    private String issuerId;

    @Column(name = "frozen_at")
    private Instant frozenAt;

    protected IssuerIdentity() {} // for JPA

    public IssuerIdentity(String issuerId, Instant now) {
        this.only = true;
        this.issuerId = Objects.requireNonNull(issuerId, "issuerId");
        this.frozenAt = Objects.requireNonNull(now, "now");
    }

    public String issuerId() {
        return issuerId;
    }
}
