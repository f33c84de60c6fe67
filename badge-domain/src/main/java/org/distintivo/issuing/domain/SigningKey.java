package org.distintivo.issuing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.distintivo.openbadges.domain.KeyAlgorithm;
import org.distintivo.openbadges.domain.VerificationKey;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * The public half of a key that signs or has signed; the private half is in the keystore, outside
 * the database.
 *
 * <p>Of each kind one key is active. A key that is no longer used for signing stays published,
 * because what it has signed must go on verifying. Only when somebody else may have had it is it
 * compromised: from the cut-off on, what it has signed counts for nothing, and it never signs
 * again.
 */
@Entity
@Table(name = "signing_key")
public class SigningKey extends VersionedEntity {

    /** What a key is still good for. */
    public enum State {
        /** Signs. */
        ACTIVE,
        /**
         * Signs no credential any more; what it has signed is as good as before, and it may vouch
         * for its successor.
         */
        VERIFY_ONLY,
        /** Somebody else may have signed with it; only what is older than the cut-off counts. */
        COMPROMISED
    }

    @Enumerated(EnumType.STRING)
    private KeyAlgorithm algorithm;

    private String name;

    @Column(name = "public_key")
    private String publicKey;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "retired_at")
    private Instant retiredAt;

    @Column(name = "cut_off")
    private Instant cutOff;

    protected SigningKey() {} // for JPA

    public SigningKey(VerificationKey key, State state, Instant now) {
        this.algorithm = key.algorithm();
        this.name = key.name();
        this.publicKey = key.text();
        this.createdAt = Objects.requireNonNull(now, "now");
        this.state = Objects.requireNonNull(state, "state");
        this.retiredAt = state == State.ACTIVE ? null : now;
    }

    /** Marks the key as no longer signing. */
    public void retire(Instant now) {
        if (isActive()) {
            state = State.VERIFY_ONLY;
            retiredAt = now;
        }
    }

    /**
     * Makes the key sign again.
     *
     * @throws IllegalStateException for a compromised key
     */
    public void activate() {
        if (state == State.COMPROMISED) {
            throw new IllegalStateException("a compromised key never signs again");
        }
        state = State.ACTIVE;
        retiredAt = null;
    }

    /**
     * Marks the key as compromised from the cut-off on; the earliest cut-off counts.
     *
     * @param from the last moment at which a signature still counts
     */
    public void compromise(Instant from, Instant now) {
        if (from.isAfter(now)) {
            throw new CutOffAheadException();
        }
        retire(now);
        state = State.COMPROMISED;
        cutOff = cutOff == null || from.isBefore(cutOff) ? from : cutOff;
    }

    public boolean isActive() {
        return state == State.ACTIVE;
    }

    /** Returns whether the key could sign again: it is neither compromised nor lost. */
    public boolean isSound() {
        return state != State.COMPROMISED;
    }

    public boolean signsWith(KeyAlgorithm wanted) {
        return isActive() && algorithm == wanted;
    }

    /** Returns what tells it from the issuer's other keys. */
    public String name() {
        return name;
    }

    public VerificationKey publicKey() {
        return new VerificationKey(algorithm, name, publicKey);
    }

    public State state() {
        return state;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Returns since when the key does not sign any more; null while it does. */
    public Optional<Instant> retiredAt() {
        return Optional.ofNullable(retiredAt);
    }

    /** Returns the cut-off of a compromised key; null for others. */
    public Optional<Instant> cutOff() {
        return Optional.ofNullable(cutOff);
    }
}
