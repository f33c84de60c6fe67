package org.distintivo.credential.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * The public half of a key that signs or has signed; the private half is in the keystore, outside
 * the database.
 *
 * <p>Of each kind one key is active. A key that is no longer used for signing stays published,
 * because what it has signed must go on verifying.
 */
@Entity
@Table(name = "signing_key")
public class SigningKey extends VersionedEntity {

    /** What a key is still good for. */
    public enum State {
        /** Signs. */
        ACTIVE,
        /** Signs no longer; what it has signed is as good as before. */
        VERIFY_ONLY
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

    protected SigningKey() {} // for JPA

    public SigningKey(VerificationKey key, State state, Instant now) {
        this.algorithm = key.algorithm();
        this.name = key.name();
        this.publicKey = key.text();
        this.createdAt = Objects.requireNonNull(now, "now");
        this.state = Objects.requireNonNull(state, "state");
    }

    /** Another key signs from now on. */
    public void retire() {
        state = State.VERIFY_ONLY;
    }

    /** It signs again. */
    public void activate() {
        state = State.ACTIVE;
    }

    public boolean isActive() {
        return state == State.ACTIVE;
    }

    public boolean signsWith(KeyAlgorithm wanted) {
        return isActive() && algorithm == wanted;
    }

    /** What tells it from the issuer's other keys. */
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
}
