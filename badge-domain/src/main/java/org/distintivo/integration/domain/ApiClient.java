package org.distintivo.integration.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.distintivo.platform.domain.SecretToken;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * A system that calls the REST API with a key. The key is known to its holder only; the table has
 * its hash. Scopes say what the key may do, and nothing else does.
 */
@Entity
@Table(name = "api_client")
public class ApiClient extends VersionedEntity {

    private String name;

    @Column(name = "key_hash")
    private String keyHash;

    private String scopes;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected ApiClient() {} // for JPA

    public ApiClient(String name, SecretToken key, Set<String> scopes, Instant now) {
        this.name = name;
        this.keyHash = key.hash();
        this.scopes = String.join(" ", new TreeSet<>(scopes));
        this.createdAt = now;
    }

    /** Replaces the key; the old one stops working. */
    public void rekey(SecretToken key) {
        keyHash = key.hash();
    }

    /** Returns whether the client's key is this one. */
    public boolean isFor(SecretToken key) {
        return keyHash.equals(key.hash());
    }

    public String name() {
        return name;
    }

    public Set<String> scopes() {
        return Set.of(scopes.split(" "));
    }

    public Instant createdAt() {
        return createdAt;
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }
}
