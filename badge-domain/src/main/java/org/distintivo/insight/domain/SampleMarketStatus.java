package org.distintivo.insight.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.distintivo.platform.domain.VersionedEntity;

/** The one row about the fictional market. Once removed it stays away. */
@Entity
@Table(name = "sample_market")
public class SampleMarketStatus extends VersionedEntity {

    @Enumerated(EnumType.STRING)
    private SampleMarketState state;

    private long seed;

    @Column(name = "market_day")
    private LocalDate marketDay;

    private int postings;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected SampleMarketStatus() {} // for JPA

    /**
     * Begins to write the market.
     *
     * @param day on which it ends
     */
    public void begin(long newSeed, LocalDate day, Instant now) {
        become(SampleMarketState.LOADING, now);
        seed = newSeed;
        marketDay = day;
    }

    /** Counts postings that were written. */
    public void advance(int more) {
        postings += more;
    }

    /** Ends the writing. */
    public void finish(Instant now) {
        become(SampleMarketState.LOADED, now);
    }

    /** Takes it away for good. */
    public void remove(Instant now) {
        become(SampleMarketState.REMOVED, now);
        postings = 0;
    }

    private void become(SampleMarketState next, Instant now) {
        state = next;
        changedAt = now;
    }

    public SampleMarketState state() {
        return state;
    }

    /** Returns whether something of it is there. */
    public boolean isThere() {
        return state == SampleMarketState.LOADING || state == SampleMarketState.LOADED;
    }

    public long seed() {
        return seed;
    }

    /** Returns the day on which it ends; null before it is begun. */
    public LocalDate marketDay() {
        return marketDay;
    }

    /** Returns how many of its postings are written. */
    public int postings() {
        return postings;
    }
}
