package org.distintivo.insight.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.distintivo.platform.domain.FieldRefusedException;
import org.distintivo.platform.domain.PublicId;
import org.distintivo.platform.domain.ReasonText;
import org.distintivo.platform.domain.SecretToken;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * An application for an opening, with the badges that its holder has chosen. The employer reads it
 * behind a link, of which only the hash is kept, until the holder withdraws it or its time is over;
 * from then on no link of it leads anywhere.
 *
 * <p>Where it goes is what the holder was shown, whatever the opening says later. It is mailed, or
 * posted to a hook that is tried for some days, or the holder hands the link over.
 */
@Entity
@Table(name = "job_application")
public class JobApplication extends VersionedEntity {

    /** Characters of an answer's words. */
    public static final int LONGEST_WORDS = 500;

    /** Links of one application, the newest of which stay good. */
    static final int MOST_LINKS = 20;

    @Column(name = "public_id")
    private String publicId;

    @Column(name = "earner_id")
    private long earnerId;

    @Column(name = "posting_id")
    private Long postingId;

    private String title;
    private String employer;

    @Enumerated(EnumType.STRING)
    private ApplicationWay way;

    private String destination;
    private String note;

    @Column(name = "reply_to")
    private String replyTo;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Enumerated(EnumType.STRING)
    private ApplicationDelivery delivery;

    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    private int openings;

    @Enumerated(EnumType.STRING)
    private ApplicationAnswer answer;

    @Column(name = "answer_words")
    private String answerWords;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(
            name = "job_application_badge",
            joinColumns = @JoinColumn(name = "job_application_id"))
    @OrderColumn(name = "place")
    @Column(name = "badge_public_id")
    private List<String> badges;

    @ElementCollection
    @CollectionTable(
            name = "job_application_link",
            joinColumns = @JoinColumn(name = "job_application_id"))
    @OrderColumn(name = "place")
    @Column(name = "token_hash")
    private List<String> links = new ArrayList<>();

    protected JobApplication() {} // for JPA

    /**
     * @param opening which somebody can still apply for
     * @param to as the holder was shown
     */
    public JobApplication(
            long earnerId,
            JobPosting opening,
            ApplicationDraft draft,
            ApplicationDestination to,
            Instant now) {
        this.earnerId = earnerId;
        publicId = PublicId.random();
        postingId = opening.id();
        title = opening.facts().title();
        employer = opening.facts().employer();
        badges = new ArrayList<>(draft.badges());
        note = draft.note();
        replyTo = draft.replyTo();
        way = to.way();
        destination = to.address();
        sentAt = now;
        endsAt = now.plus(Duration.ofDays(draft.days()));
        boolean byHolder = way == ApplicationWay.HOLDER;
        delivery = byHolder ? ApplicationDelivery.BY_HOLDER : ApplicationDelivery.WAITING;
        nextAttemptAt = way == ApplicationWay.HOOK ? now : null;
    }

    /** Makes a link to it; the ones before stay good, the oldest beyond some go. */
    public SecretToken link(Instant now) {
        requireOpen(now);
        var token = SecretToken.random();
        links.add(token.hash());
        while (links.size() > MOST_LINKS) {
            links.remove(0);
        }
        return token;
    }

    /**
     * Takes it back; doing so again changes nothing.
     *
     * @return whether this call changed anything
     */
    public boolean withdraw(Instant now) {
        if (!isOpen(now)) {
            return false;
        }
        withdrawnAt = now;
        nextAttemptAt = null;
        links.clear();
        return true;
    }

    /** Returns whether its links show it at that time. */
    public boolean isOpen(Instant now) {
        return withdrawnAt == null && now.isBefore(endsAt);
    }

    private void requireOpen(Instant now) {
        if (!isOpen(now)) {
            throw ApplicationRefusedException.closed();
        }
    }

    /** Notes that it is about to be posted; nobody else does so within the lease. */
    public void attempt(Instant now, Duration lease) {
        attempts++;
        nextAttemptAt = now.plus(lease);
    }

    /** Notes that the employer's mail server or hook took it. */
    public void delivered(Instant now) {
        delivery = ApplicationDelivery.DELIVERED;
        settledAt = now;
        nextAttemptAt = null;
    }

    /** Notes that it was not taken this time; it is tried again after a pause that grows. */
    public void notDelivered(Instant now) {
        HookPause.after(attempts)
                .ifPresentOrElse(it -> nextAttemptAt = now.plus(it), () -> undeliverable(now));
    }

    /** Notes that it cannot be delivered; an opened link says otherwise for itself. */
    public void undeliverable(Instant now) {
        delivery = ApplicationDelivery.FAILED;
        settledAt = now;
        nextAttemptAt = null;
    }

    /**
     * Answers it, once and for all.
     *
     * @param words of the employer's; empty for none
     * @throws ApplicationRefusedException when it is open no longer, was answered, or the words are
     *     too long
     */
    public void answer(ApplicationAnswer given, String words, Instant now) {
        requireOpen(now);
        if (answer != null) {
            throw ApplicationRefusedException.answered();
        }
        var said = ReasonText.of(words);
        if (said.length() > LONGEST_WORDS) {
            throw FieldRefusedException.tooLong("words", LONGEST_WORDS);
        }
        answer = Objects.requireNonNull(given, "given");
        answerWords = said;
        answeredAt = now;
    }

    /** Returns what has become of it. */
    public ApplicationState state(Instant now) {
        if (withdrawnAt != null) {
            return ApplicationState.WITHDRAWN;
        }
        if (answer != null) {
            return ApplicationState.valueOf(answer.name());
        }
        if (!isOpen(now)) {
            return ApplicationState.EXPIRED;
        }
        return openings > 0 ? ApplicationState.SEEN : undisclosed();
    }

    private ApplicationState undisclosed() {
        return switch (delivery) {
            case WAITING -> ApplicationState.SENT;
            case DELIVERED -> ApplicationState.DELIVERED;
            case FAILED -> ApplicationState.FAILED;
            case BY_HOLDER -> ApplicationState.READY;
        };
    }

    /** Is another earner's from now on, who is the same person. */
    public void moveTo(long newEarnerId) {
        earnerId = newEarnerId;
    }

    public String publicId() {
        return publicId;
    }

    public long earnerId() {
        return earnerId;
    }

    /** Returns the number of the opening; empty where it is there no longer. */
    public Optional<Long> postingId() {
        return Optional.ofNullable(postingId);
    }

    /** Returns what the opening was called when it was applied for. */
    public String title() {
        return title;
    }

    /** Returns whose opening it was; null where the posting does not say. */
    public String employer() {
        return employer;
    }

    public ApplicationDestination destination() {
        return new ApplicationDestination(way, destination);
    }

    /** Returns the public ids of the badges, in the holder's order. */
    public List<String> badges() {
        return List.copyOf(badges);
    }

    /** Returns the holder's words; empty for none. */
    public String note() {
        return note;
    }

    /** Returns under which address the employer may write; empty where it may not. */
    public Optional<String> replyTo() {
        return Optional.ofNullable(replyTo);
    }

    public Instant sentAt() {
        return sentAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public ApplicationDelivery delivery() {
        return delivery;
    }

    /** Returns how often it was posted to the hook. */
    public int attempts() {
        return attempts;
    }

    /** Returns how often a link of it was opened; by whom nobody knows. */
    public int openings() {
        return openings;
    }

    public Optional<ApplicationAnswer> answer() {
        return Optional.ofNullable(answer);
    }

    /** Returns the employer's words; empty for none. */
    public String answerWords() {
        return answerWords == null ? "" : answerWords;
    }

    /** Returns when it was answered; null before. */
    public Instant answeredAt() {
        return answeredAt;
    }
}
