package org.distintivo.insight.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * An opening as a source last told it. It is open until its last day, or until the source withdraws
 * it; sent again, it is open again. Of the same job on several boards the first is counted, and the
 * others point to it.
 */
@Entity
@Table(name = "job_posting")
public class JobPosting extends VersionedEntity {

    private static final String LINE = "\n";

    private String source;
    private String identifier;
    private String title;
    private String employer;
    @Lob private String description;
    private String url;

    @Column(name = "posted_on")
    private LocalDate postedOn;

    @Column(name = "valid_through")
    private LocalDate validThrough;

    private String language;
    private String country;
    private String region;
    private String city;

    @Column(name = "postal_code")
    private String postalCode;

    private Double latitude;
    private Double longitude;
    private boolean remote;

    @Column(name = "employment_type")
    private String employmentType;

    private int openings;
    @Lob private String skills;

    @Enumerated(EnumType.STRING)
    @Column(name = "salary_note")
    private SalaryNote salaryNote;

    @Column(name = "salary_least")
    private BigDecimal salaryLeast;

    @Column(name = "salary_most")
    private BigDecimal salaryMost;

    @Column(name = "salary_currency")
    private String salaryCurrency;

    @Enumerated(EnumType.STRING)
    @Column(name = "salary_period")
    private SalaryPeriod salaryPeriod;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "same_job")
    private String sameJob;

    @Column(name = "same_as_id")
    private Long sameAsId;

    @Column(name = "first_seen_at")
    private Instant firstSeenAt;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "employer_key")
    private String employerKey;

    @Column(name = "title_key")
    private String titleKey;

    /** The employer of the program whose own it is; null where a feed brought it. */
    @Column(name = "employer_id")
    private Long employerId;

    /** When it last became something else: other content, open or withdrawn, counted or not. */
    @Column(name = "changed_at")
    private Instant changedAt;

    protected JobPosting() {} // for JPA

    public JobPosting(SourceName source, PostingFacts facts, Instant now) {
        this(source, facts, PostingDigest.of(facts), now);
    }

    /**
     * Makes one whose digests are known already.
     *
     * @param digest of {@code facts}
     */
    public JobPosting(SourceName source, PostingFacts facts, PostingDigest digest, Instant now) {
        this.source = source.text();
        identifier = facts.identifier();
        firstSeenAt = now;
        take(facts, digest, now);
    }

    /**
     * Takes what the source says now.
     *
     * @param digest of {@code facts}
     * @return whether that is something else than before
     */
    public boolean tell(PostingFacts facts, PostingDigest digest, Instant now) {
        boolean again = withdrawnAt != null;
        lastSeenAt = now;
        withdrawnAt = null;
        changedAt = again ? now : changedAt;
        if (contentHash.equals(digest.content())) {
            return again;
        }
        take(facts, digest, now);
        return true;
    }

    private void take(PostingFacts facts, PostingDigest digest, Instant now) {
        changedAt = now;
        title = facts.title();
        titleKey = CountedName.titleKey(title);
        employer = facts.employer();
        employerKey = CountedName.employerKey(employer);
        description = facts.description();
        url = facts.url();
        postedOn = facts.postedOn() == null ? firstSeenOn() : facts.postedOn();
        validThrough = facts.validThrough();
        language = facts.language();
        remote = facts.remote();
        employmentType = facts.employmentType();
        openings = facts.openings();
        skills = String.join(LINE, facts.skills());
        take(facts.place());
        take(facts.salary());
        contentHash = digest.content();
        sameJob = digest.job();
        lastSeenAt = now;
    }

    private LocalDate firstSeenOn() {
        return LocalDate.ofInstant(firstSeenAt, ZoneOffset.UTC);
    }

    private void take(PostingPlace place) {
        country = place.country();
        region = place.region();
        city = place.city();
        postalCode = place.postalCode();
        latitude = place.latitude();
        longitude = place.longitude();
    }

    private void take(AdvertisedSalary salary) {
        salaryNote = salary.note();
        salaryLeast = salary.least();
        salaryMost = salary.most();
        salaryCurrency = salary.currency();
        salaryPeriod = salary.period();
    }

    /**
     * Points to the posting of the same job that counts.
     *
     * @param counted null where this one counts itself
     */
    public void isSameAs(Long counted) {
        sameAsId = counted;
    }

    /**
     * Lets the opening of the employer itself count in its place.
     *
     * @param own the number of that one
     */
    public void standBehind(long own, Instant now) {
        sameAsId = own;
        changedAt = now;
    }

    /** Says that it is an opening of an employer of the program, who posted it. */
    public void isOf(long employer) {
        employerId = employer;
    }

    /** Returns the number of the employer of the program who posted it; empty for feeds. */
    public Optional<Long> employerId() {
        return Optional.ofNullable(employerId);
    }

    /** Counts for its job in place of the one that it pointed to. */
    public void countInstead(Instant now) {
        sameAsId = null;
        changedAt = now;
    }

    /** Leaves counting for its job to another one. */
    public void leaveCounting(long to, Instant now) {
        sameAsId = to;
        changedAt = now;
    }

    /** Takes it off the market, because its source says so or no longer names it. */
    public void withdraw(Instant now) {
        if (withdrawnAt == null) {
            withdrawnAt = now;
            changedAt = now;
        }
    }

    /** Returns whether its source has taken it off the market. */
    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** Returns whether somebody can still apply on that day. */
    public boolean isOpen(LocalDate day) {
        return withdrawnAt == null && (validThrough == null || !validThrough.isBefore(day));
    }

    /** Returns whether somebody could apply at a moment, as far as it was known then. */
    public boolean isOpenAt(Instant moment) {
        var day = LocalDate.ofInstant(moment, ZoneOffset.UTC);
        return !firstSeenAt.isAfter(moment)
                && (withdrawnAt == null || withdrawnAt.isAfter(moment))
                && (validThrough == null || !validThrough.isBefore(day));
    }

    public String source() {
        return source;
    }

    public String identifier() {
        return identifier;
    }

    /** Returns what is equal for the same job elsewhere; empty where too little is said. */
    public Optional<String> sameJob() {
        return Optional.ofNullable(sameJob);
    }

    /** Returns the number of the posting that counts instead; empty where this one does. */
    public Optional<Long> sameAs() {
        return Optional.ofNullable(sameAsId);
    }

    /** Returns what it says about pay. */
    public AdvertisedSalary salary() {
        return new AdvertisedSalary(
                salaryNote, salaryLeast, salaryMost, salaryCurrency, salaryPeriod);
    }

    public Instant firstSeenAt() {
        return firstSeenAt;
    }

    /** Returns when its source last named it. */
    public Instant lastSeenAt() {
        return lastSeenAt;
    }

    /** Returns what it says, with the day it was first seen where the source names no date. */
    public PostingFacts facts() {
        return new PostingFacts(
                identifier,
                title,
                employer,
                description,
                url,
                postedOn,
                validThrough,
                language,
                new PostingPlace(country, region, city, postalCode, latitude, longitude),
                remote,
                employmentType,
                openings,
                salary(),
                skills.isEmpty() ? List.of() : List.of(skills.split(LINE)));
    }
}
