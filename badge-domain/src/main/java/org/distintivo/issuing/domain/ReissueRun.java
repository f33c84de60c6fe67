package org.distintivo.issuing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * Counts how far signing again has come of all credentials that name one key: because that key is
 * compromised, or because the name is one that some verifiers cannot look up.
 *
 * <p>It goes through the credentials in portions and remembers how far it has come, so it can be
 * broken off at any point and carried on by any server. A credential that could not be signed is
 * counted and left as it is.
 */
@Entity
@Table(name = "reissue_run")
public class ReissueRun extends VersionedEntity {

    @Column(name = "key_name")
    private String keyName;

    private String method;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    private long total;
    private long done;
    private long failed;

    @Column(name = "last_id")
    private long lastId;

    protected ReissueRun() {} // for JPA

    /**
     * @param method the name by which the key stands in the credentials
     * @param total how many credentials there are to sign
     */
    public ReissueRun(String keyName, String method, long total, Instant now) {
        this.keyName = Objects.requireNonNull(keyName, "keyName");
        this.method = Objects.requireNonNull(method, "method");
        this.total = total;
        this.startedAt = Objects.requireNonNull(now, "now");
    }

    /** Counts one more credential as processed. */
    public void count(long credentialId, boolean signed) {
        lastId = credentialId;
        if (signed) {
            done++;
        } else {
            failed++;
        }
    }

    /** Marks the run as finished. */
    public void finish(Instant now) {
        finishedAt = now;
    }

    public String keyName() {
        return keyName;
    }

    public String method() {
        return method;
    }

    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }

    public long total() {
        return total;
    }

    public long done() {
        return done;
    }

    public long failed() {
        return failed;
    }

    /**
     * Returns the id of the credential that was processed last; they come in the order of their
     * ids.
     */
    public long lastId() {
        return lastId;
    }
}
