package org.distintivo.account.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;

/** What an account keeps of its password, which nobody can read from it. */
@Embeddable
public class PasswordHash {

    @Column(name = "password_hash")
    private String hash;

    @Column(name = "password_changed_at")
    private Instant changedAt;

    @Column(name = "must_change_password")
    private boolean mustChange;

    protected PasswordHash() {} // for JPA

    private PasswordHash(String hash, Instant changedAt, boolean mustChange) {
        this.hash = Objects.requireNonNull(hash, "hash");
        this.changedAt = Objects.requireNonNull(changedAt, "changedAt");
        this.mustChange = mustChange;
    }

    /** Returns that of a password chosen now. */
    static PasswordHash of(String hash, Instant now) {
        return new PasswordHash(hash, now, false);
    }

    /** Returns that of the same password, with today's parameters. */
    PasswordHash rehashed(String newHash) {
        return new PasswordHash(newHash, changedAt, mustChange);
    }

    /** Returns the one that opens nothing but the choice of another password. */
    PasswordHash toBeChanged() {
        return new PasswordHash(hash, changedAt, true);
    }

    String hash() {
        return hash;
    }

    Instant changedAt() {
        return changedAt;
    }

    boolean mustChange() {
        return mustChange;
    }
}
