package org.distintivo.account.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * That a person is to be erased: asked for by the person or by staff, and confirmed by a mail to
 * whoever asked. Once it is done the row stays and shows that it was done, when and why, of a
 * number that leads to nobody.
 */
@Entity
@Table(name = "erasure")
public class Erasure extends VersionedEntity {

    @Column(name = "earner_id")
    private long earnerId;

    @Column(name = "account_id")
    private Long accountId;

    @Enumerated(EnumType.STRING)
    private ErasureReason reason;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "erased_at")
    private Instant erasedAt;

    protected Erasure() {} // for JPA

    /**
     * @param accountId whose owner has to confirm it
     */
    public Erasure(long earnerId, long accountId, ErasureReason reason, Instant now) {
        this.earnerId = earnerId;
        this.accountId = accountId;
        this.reason = Objects.requireNonNull(reason, "reason");
        this.askedAt = Objects.requireNonNull(now, "now");
    }

    /** Returns what nobody has to confirm, because it was done once before. */
    public static Erasure repeated(long earnerId, Instant now) {
        var repeated = new Erasure();
        repeated.earnerId = earnerId;
        repeated.reason = ErasureReason.REPEATED;
        repeated.askedAt = Objects.requireNonNull(now, "now");
        return repeated;
    }

    /** Notes that it is done; who confirmed it stands in the record of what is done by hand. */
    public void carryOut(Instant now) {
        erasedAt = Objects.requireNonNull(now, "now");
        accountId = null;
    }

    public boolean isDone() {
        return erasedAt != null;
    }

    public long earnerId() {
        return earnerId;
    }

    public ErasureReason reason() {
        return reason;
    }

    public Instant askedAt() {
        return askedAt;
    }
}
