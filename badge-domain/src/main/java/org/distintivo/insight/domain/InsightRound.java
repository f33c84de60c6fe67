package org.distintivo.insight.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * One working out of all figures, from a mark of everything that they depend on. There is one row,
 * for the round that is under way or was the last. The next one waits four times as long as this
 * one took, so that a market of a million postings does not keep the database busy all day.
 */
@Entity
@Table(name = "insight_round")
public class InsightRound extends VersionedEntity {

    private static final int REST = 4;
    private static final Duration LONGEST_REST = Duration.ofHours(6);

    private String mark;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected InsightRound() {} // for JPA

    /** Returns whether it is under way. */
    public boolean isRunning() {
        return finishedAt == null;
    }

    /**
     * Returns whether another one is to begin.
     *
     * @param now what everything is marked by now
     */
    public boolean isOld(String now, Instant moment) {
        if (isRunning() || mark.equals(now)) {
            return false;
        }
        var rest = Duration.between(startedAt, finishedAt).multipliedBy(REST);
        var shorter = rest.compareTo(LONGEST_REST) < 0 ? rest : LONGEST_REST;
        return !moment.isBefore(finishedAt.plus(shorter));
    }

    /** Begins anew, from that mark. */
    public void begin(String from, Instant now) {
        mark = from;
        startedAt = now;
        finishedAt = null;
    }

    public void finish(Instant now) {
        finishedAt = now;
    }

    /** Returns the moment that its figures are of; empty before the first round. */
    public Optional<Instant> moment() {
        return mark.isEmpty() ? Optional.empty() : Optional.of(startedAt);
    }

    public Instant startedAt() {
        return startedAt;
    }
}
