package org.distintivo.integration.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.distintivo.platform.domain.PublicId;
import org.distintivo.platform.domain.VersionedEntity;
import org.distintivo.platform.domain.WebOrigin;

/**
 * An address of another system to which events of some types are posted, signed with a secret that
 * both know. Events that happen while it is paused are posted afterwards.
 *
 * <p>Faults in a row let it rest for a while. After days without anything taken it pauses by
 * itself, until its system or staff let it go on.
 */
@Entity
@Table(name = "webhook")
public class Webhook extends VersionedEntity {

    /** So long a new secret and the one before both sign. */
    public static final Duration OVERLAP = Duration.ofDays(1);

    /** So long without anything taken, and it pauses. */
    public static final Duration LONGEST_FAILING = Duration.ofDays(3);

    private static final int LONGEST_URL = 2_000;
    private static final int FAULTS_BEFORE_REST = 3;
    private static final int MOST_DOUBLINGS = 6;

    @Column(name = "public_id")
    private String publicId;

    @Column(name = "client_id")
    private long clientId;

    private String url;
    private String types;
    private String secret;

    @Column(name = "previous_secret")
    private String previousSecret;

    @Column(name = "previous_until")
    private Instant previousUntil;

    @Enumerated(EnumType.STRING)
    private WebhookPause pause;

    private long place;
    private int failures;

    @Column(name = "failing_since")
    private Instant failingSince;

    @Column(name = "rest_until")
    private Instant restUntil;

    @Column(name = "busy_until")
    private Instant busyUntil;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Webhook() {} // for JPA

    /**
     * @param place in the feed, behind which it is told of everything
     */
    public Webhook(long clientId, long place, Instant now) {
        this.publicId = PublicId.random();
        this.clientId = clientId;
        this.place = place;
        this.createdAt = now;
    }

    /** Says where events are posted. */
    public void send(String to) {
        requireUrl(to);
        if (!to.equals(url)) {
            url = to;
            recover();
        }
    }

    /**
     * Checks an address.
     *
     * @throws WebhookRefusedException if it is none that can be posted to
     */
    public static void requireUrl(String text) {
        if (text == null || text.length() > LONGEST_URL || !isWeb(text)) {
            throw WebhookRefusedException.url();
        }
    }

    private static boolean isWeb(String text) {
        try {
            var uri = new URI(text);
            return "https".equalsIgnoreCase(uri.getScheme()) && WebOrigin.of(uri).isPresent();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Says of which events it is told. */
    public void tell(Collection<EventType> wanted) {
        if (wanted.isEmpty()) {
            throw WebhookRefusedException.types();
        }
        types = EnumSet.copyOf(wanted).stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    /**
     * Gives it a secret; the one before signs beside it for a day.
     *
     * @param sealed as it may lie in the database
     */
    public void sign(String sealed, Instant now) {
        previousSecret = secret;
        previousUntil = secret == null ? null : now.plus(OVERLAP);
        secret = sealed;
    }

    /** Posts nothing for now. */
    public void pause(WebhookPause why) {
        pause = why;
    }

    /** Posts again, what happened meanwhile first. */
    public void resume() {
        pause = null;
        recover();
    }

    private void recover() {
        failures = 0;
        failingSince = null;
        restUntil = null;
    }

    /** Notes that something was taken there. */
    public void taken() {
        if (failures > 0 || failingSince != null) {
            recover();
        }
    }

    /**
     * Notes that something was not taken there.
     *
     * @param shortest rest, which doubles with each further fault
     * @return whether it pauses now
     */
    public boolean notTaken(Duration shortest, Instant now) {
        failures++;
        failingSince = failingSince == null ? now : failingSince;
        int more = failures - FAULTS_BEFORE_REST;
        if (more >= 0) {
            restUntil = now.plus(shortest.multipliedBy(1L << Math.min(more, MOST_DOUBLINGS)));
        }
        if (pause == null && !failingSince.plus(LONGEST_FAILING).isAfter(now)) {
            pause = WebhookPause.FAILING;
            return true;
        }
        return false;
    }

    /** Lets one server post, and no other until it is done or the time is over. */
    public void begin(Instant until) {
        busyUntil = until;
    }

    /** Lets any server post again. */
    public void end() {
        busyUntil = null;
    }

    /** Returns whether something may be posted to it now. */
    public boolean isReady(Instant now) {
        return pause == null && (restUntil == null || !restUntil.isAfter(now));
    }

    /** Returns whether a server is at it. */
    public boolean isBusy(Instant now) {
        return busyUntil != null && busyUntil.isAfter(now);
    }

    /** Notes up to where events have become deliveries. */
    public void reach(long reached) {
        place = Math.max(place, reached);
    }

    /** Returns under what is recorded what is done with a webhook by hand. */
    public static String subject(String publicId) {
        return "webhook:" + publicId;
    }

    public String publicId() {
        return publicId;
    }

    /** Returns the number of the API client whose it is. */
    public long clientId() {
        return clientId;
    }

    public String url() {
        return url;
    }

    public Set<EventType> types() {
        return Arrays.stream(types.split(" "))
                .map(EventType::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EventType.class)));
    }

    /** Returns the secret, sealed. */
    public String secret() {
        return secret;
    }

    /** Returns the secret before, sealed, while it still signs. */
    public Optional<String> previousSecret(Instant now) {
        return Optional.ofNullable(previousSecret)
                .filter(it -> previousUntil != null && now.isBefore(previousUntil));
    }

    public Optional<WebhookPause> pause() {
        return Optional.ofNullable(pause);
    }

    public long place() {
        return place;
    }

    /** Returns since when nothing was taken there; empty while all is well. */
    public Optional<Instant> failingSince() {
        return Optional.ofNullable(failingSince);
    }

    public Instant createdAt() {
        return createdAt;
    }
}
