package org.distintivo.insight.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * Where postings come from: an address that is asked every some hours, or nothing but a name under
 * which feeds are handed in. A mapping says what the names in its feeds mean.
 *
 * <p>While it cannot be fetched or read, what it brought last stays as it is, with its date, and it
 * is asked again after a pause that doubles each time.
 */
@Entity
@Table(name = "posting_source")
public class PostingSource extends VersionedEntity {

    /** Faults of so long are told on the console's first page. */
    public static final Duration LONG_FAILING = Duration.ofDays(3);

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(15);
    private static final Duration LONGEST_PAUSE = Duration.ofDays(1);
    private static final int MOST_DOUBLINGS = 7;

    private String name;
    private String address;
    private String format;
    private boolean whole;

    @Column(name = "every_hours")
    private int everyHours;

    private boolean paused;
    @Lob private String mapping = "";
    private String licence;
    private String etag;

    @Column(name = "last_modified")
    private String lastModified;

    @Column(name = "next_pull_at")
    private Instant nextPullAt;

    @Column(name = "pulled_at")
    private Instant pulledAt;

    @Column(name = "good_at")
    private Instant goodAt;

    @Column(name = "failing_since")
    private Instant failingSince;

    private int failures;

    @Enumerated(EnumType.STRING)
    private PullFault fault;

    @Column(name = "fault_status")
    private Integer faultStatus;

    @Column(name = "last_feed")
    private String lastFeed;

    protected PostingSource() {} // for JPA

    /** Makes one whose feeds are handed in, until an address is said. */
    public PostingSource(SourceName name, Instant now) {
        this.name = name.text();
        everyHours = PullPlan.DAILY;
        nextPullAt = now;
    }

    /** Says where and how often its feed is fetched; another address is asked at once. */
    public void plan(PullPlan plan, Instant now) {
        if (!plan.address().equals(address())) {
            etag = null;
            lastModified = null;
            noFault();
            nextPullAt = now;
        }
        address = plan.address().orElse(null);
        format = plan.format();
        whole = plan.whole();
        everyHours = plan.everyHours();
    }

    /**
     * Says what the names in its feeds mean; the next feed is read anew though it may be the same.
     *
     * @param lines {@code name = meaning} in each
     */
    public void map(String lines) {
        mapping = lines;
        etag = null;
        lastModified = null;
    }

    /**
     * Says under which licence its postings may be shown.
     *
     * @param text null where nothing is stated
     */
    public void license(String text) {
        licence = text;
    }

    /** Stops asking its address. */
    public void pause() {
        paused = true;
    }

    /** Asks its address again, at once. */
    public void resume(Instant now) {
        paused = false;
        pullSoon(now);
    }

    /** Asks its address as soon as the job comes by. */
    public void pullSoon(Instant now) {
        nextPullAt = now;
    }

    /** Notes that its address is being asked; nobody else does so before the next turn. */
    public void begin(Instant now) {
        pulledAt = now;
        nextPullAt = now.plus(Duration.ofHours(everyHours));
    }

    /**
     * Notes what came.
     *
     * @param feed the public id of the import
     * @param tag the answer's {@code ETag}; null where it has none
     * @param modified its {@code Last-Modified}; null where it has none
     */
    public void fetched(String feed, String tag, String modified) {
        lastFeed = feed;
        etag = tag;
        lastModified = modified;
    }

    /** Notes that what it brought last is what there is, or was taken to its end. */
    public void good(Instant now) {
        goodAt = now;
        noFault();
    }

    private void noFault() {
        failingSince = null;
        failures = 0;
        fault = null;
        faultStatus = null;
    }

    /**
     * Notes that nothing came of it; the next time it is asked unconditionally, after a pause that
     * doubles with each fault in a row and is a day at most.
     *
     * @param status what the host answered; null where that is not the fault
     */
    public void failed(PullFault why, Integer status, Instant now) {
        fault = why;
        faultStatus = status;
        failingSince = failingSince == null ? now : failingSince;
        etag = null;
        lastModified = null;
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        failures++;
        nextPullAt = now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
    }

    /** Returns whether it has failed for so long that somebody should know. */
    public boolean isFailingLong(Instant now) {
        return failingSince != null && !failingSince.plus(LONG_FAILING).isAfter(now);
    }

    /** Returns under what is recorded what staff do with a source. */
    public static String subject(String name) {
        return "posting-source:" + name;
    }

    public SourceName name() {
        return new SourceName(name);
    }

    /** Returns where its feed is fetched; empty where feeds are handed in. */
    public Optional<String> address() {
        return Optional.ofNullable(address);
    }

    public PullPlan plan() {
        return new PullPlan(address(), format, whole, everyHours);
    }

    public boolean isPaused() {
        return paused;
    }

    /** Returns what the names in its feeds mean, {@code name = meaning} in each line. */
    public String mapping() {
        return mapping;
    }

    /** Returns under which licence its postings may be shown; empty where nothing is stated. */
    public Optional<String> licence() {
        return Optional.ofNullable(licence);
    }

    public Optional<String> etag() {
        return Optional.ofNullable(etag);
    }

    public Optional<String> lastModified() {
        return Optional.ofNullable(lastModified);
    }

    public Instant nextPullAt() {
        return nextPullAt;
    }

    /** Returns when its address was asked last; empty before. */
    public Optional<Instant> pulledAt() {
        return Optional.ofNullable(pulledAt);
    }

    /** Returns of when its data is; empty where none was taken to its end. */
    public Optional<Instant> goodAt() {
        return Optional.ofNullable(goodAt);
    }

    public Optional<PullFault> fault() {
        return Optional.ofNullable(fault);
    }

    public Optional<Integer> faultStatus() {
        return Optional.ofNullable(faultStatus);
    }

    /** Returns the public id of the feed that was fetched last. */
    public Optional<String> lastFeed() {
        return Optional.ofNullable(lastFeed);
    }
}
