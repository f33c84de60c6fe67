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
 * What is held about one person, on its way to that person: queued, then made file by file, then
 * ready for some days. A person has one at a time; a new one replaces it.
 */
@Entity
@Table(name = "data_export")
public class DataExport extends VersionedEntity {

    @Column(name = "earner_id")
    private long earnerId;

    @Enumerated(EnumType.STRING)
    private ExportState state;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    private int total;
    private int done;

    protected DataExport() {} // for JPA

    public DataExport(long earnerId, Instant now) {
        this.earnerId = earnerId;
        this.state = ExportState.QUEUED;
        this.askedAt = Objects.requireNonNull(now, "now");
    }

    /** Notes how many files there will be. */
    public void begin(int files) {
        state = ExportState.RUNNING;
        total = files;
    }

    /** Notes that more files are made. */
    public void advance(int files) {
        done += files;
    }

    /** Ends it, ready to be downloaded. */
    public void finish(Instant now) {
        end(ExportState.READY, now);
    }

    /** Ends it, because it cannot be made. */
    public void fail(Instant now) {
        end(ExportState.FAILED, now);
    }

    private void end(ExportState outcome, Instant now) {
        state = outcome;
        finishedAt = Objects.requireNonNull(now, "now");
    }

    public long earnerId() {
        return earnerId;
    }

    public ExportState state() {
        return state;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** Returns when it ended; null before. */
    public Instant finishedAt() {
        return finishedAt;
    }

    public int total() {
        return total;
    }

    public int done() {
        return done;
    }
}
