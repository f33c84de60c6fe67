package org.distintivo.insight.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.distintivo.platform.domain.PublicId;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * A feed on its way in. Its postings are taken some hundred at a time, each time together with how
 * far it has come, so that a server that stops in between loses nothing.
 *
 * <p>A whole feed names everything that is open: what it does not name any more is withdrawn at its
 * end. One that names less than half of what was open is held before anything is withdrawn, and
 * staff say whether that is meant.
 */
@Entity
@Table(name = "posting_import")
public class PostingImport extends VersionedEntity {

    /** Below so many open postings a half is no sign of a fault. */
    private static final int FEW = 20;

    private static final int MOST_ATTEMPTS = 5;

    @Column(name = "public_id")
    private String publicId;

    private String source;
    private String format;
    private String address;
    private boolean whole;

    @Enumerated(EnumType.STRING)
    private PostingImportState state;

    private int processed;
    private int stored;
    private int updated;
    private int unchanged;
    private int merged;
    private int quarantined;
    private int withdrawn;
    private int attempts;

    @Column(name = "open_before")
    private int openBefore;

    @Enumerated(EnumType.STRING)
    private FeedFault fault;

    @Column(name = "fault_line")
    private Long faultLine;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected PostingImport() {} // for JPA

    /**
     * @param format its name; null where it is to be told from the first bytes
     * @param address where it was fetched; empty where it was handed in
     * @param whole whether it names everything that is open
     */
    public PostingImport(
            SourceName source, String format, String address, boolean whole, Instant now) {
        this.source = source.text();
        this.format = format;
        this.address = address;
        this.whole = whole;
        publicId = PublicId.random();
        state = PostingImportState.UPLOADING;
        createdAt = now;
    }

    /** Marks the feed as complete. */
    public void queue() {
        become(PostingImportState.UPLOADING, PostingImportState.QUEUED);
    }

    /**
     * Begins to take its postings.
     *
     * @param open how many of its source are open now
     */
    public void start(int open, Instant now) {
        become(PostingImportState.QUEUED, PostingImportState.RUNNING);
        openBefore = open;
        startedAt = now;
    }

    /** Counts that somebody sets out to carry it on. */
    public void attempt() {
        attempts++;
    }

    /** Returns whether it came no further at the last five attempts. */
    public boolean isHopeless() {
        return attempts > MOST_ATTEMPTS;
    }

    /** Returns whether it runs and has come so far, and no other server further. */
    public boolean isAt(int postings) {
        return state == PostingImportState.RUNNING && processed == postings;
    }

    /** Counts further postings by what became of them. */
    public void advance(Map<PostingStatus, Integer> counts) {
        become(PostingImportState.RUNNING, PostingImportState.RUNNING);
        attempts = 0;
        stored += counts.getOrDefault(PostingStatus.STORED, 0);
        updated += counts.getOrDefault(PostingStatus.UPDATED, 0);
        unchanged += counts.getOrDefault(PostingStatus.UNCHANGED, 0);
        merged += counts.getOrDefault(PostingStatus.MERGED, 0);
        quarantined += counts.getOrDefault(PostingStatus.QUARANTINED, 0);
        processed += counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Returns whether it lost more than half of what was open, and nobody has said yes to that. */
    public boolean isToBeHeld() {
        return whole
                && state == PostingImportState.RUNNING
                && openBefore >= FEW
                && named() * 2 < openBefore;
    }

    /** Returns how many postings were understood. */
    private int named() {
        return processed - quarantined;
    }

    /** Waits for staff; what it named is taken, nothing is withdrawn. */
    public void hold() {
        become(PostingImportState.RUNNING, PostingImportState.HELD);
    }

    /** Goes on to what it no longer names, from its end or because staff say so. */
    public void beginWithdrawing() {
        if (state != PostingImportState.HELD) {
            become(PostingImportState.RUNNING, PostingImportState.WITHDRAWING);
        }
        state = PostingImportState.WITHDRAWING;
    }

    /** Counts postings that its source named no longer. */
    public void withdrew(int postings) {
        attempts = 0;
        withdrawn += postings;
    }

    /** Ends it. */
    public void finish(Instant now) {
        become(PostingImportState.WITHDRAWING, PostingImportState.DONE);
        finishedAt = now;
    }

    /**
     * Ends it before its end.
     *
     * @param line where it broke; null where no line is to blame
     */
    public void fail(FeedFault reason, Long line, Instant now) {
        state = PostingImportState.FAILED;
        fault = reason;
        faultLine = line;
        finishedAt = now;
    }

    /** Returns under what is recorded what staff decide about an import. */
    public static String subject(String id) {
        return "posting-import:" + id;
    }

    private void become(PostingImportState from, PostingImportState to) {
        if (state != from) {
            throw new IllegalStateException("import is " + state + ", not " + from);
        }
        state = to;
    }

    public String publicId() {
        return publicId;
    }

    public SourceName source() {
        return new SourceName(source);
    }

    /** Returns the name of its format; empty where it is to be told from the first bytes. */
    public Optional<String> format() {
        return Optional.ofNullable(format);
    }

    /** Returns where it was fetched; empty where it was handed in. */
    public String address() {
        return address == null ? "" : address;
    }

    public boolean isWhole() {
        return whole;
    }

    public PostingImportState state() {
        return state;
    }

    /** Returns how many postings were read, whatever became of them. */
    public int processed() {
        return processed;
    }

    /** Returns how many postings came to one end. */
    public int count(PostingStatus status) {
        return switch (status) {
            case STORED -> stored;
            case UPDATED -> updated;
            case UNCHANGED -> unchanged;
            case MERGED -> merged;
            case QUARANTINED -> quarantined;
        };
    }

    /** Returns how many postings its source named no longer. */
    public int withdrawn() {
        return withdrawn;
    }

    /** Returns how many postings of its source were open when it began. */
    public int openBefore() {
        return openBefore;
    }

    public Optional<FeedFault> fault() {
        return Optional.ofNullable(fault);
    }

    /** Returns the line at which it broke; null where no line is to blame. */
    public Long faultLine() {
        return faultLine;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Returns when its first posting was taken; null before. */
    public Instant startedAt() {
        return startedAt;
    }

    /** Returns when it ended; null before. */
    public Instant finishedAt() {
        return finishedAt;
    }
}
