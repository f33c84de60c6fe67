package org.distintivo.insight.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.distintivo.platform.domain.VersionedEntity;

/** Says for which employer the owner of an account works; never for two. */
@Entity
@Table(name = "employer_person")
public class EmployerPerson extends VersionedEntity {

    /** How many one employer has. */
    public static final int MOST = 50;

    @Column(name = "employer_id")
    private long employerId;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "added_at")
    private Instant addedAt;

    protected EmployerPerson() {} // for JPA

    public EmployerPerson(long employerId, long accountId, Instant now) {
        this.employerId = employerId;
        this.accountId = accountId;
        addedAt = Objects.requireNonNull(now, "now");
    }

    public long employerId() {
        return employerId;
    }

    public long accountId() {
        return accountId;
    }

    /** Returns when the person was invited first. */
    public Instant addedAt() {
        return addedAt;
    }
}
