package org.distintivo.platform.service;

import com.github.benmanes.caffeine.cache.Cache;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.distintivo.platform.domain.TooManyAttemptsException;

/**
 * Limits attempts by token buckets, one for each rule and key. A bucket starts full, each attempt
 * takes one token, and tokens grow back one by one.
 *
 * <p>The buckets are in this server's memory: with n servers the limits are n times as wide, and a
 * restart fills them. They are bounded in number; the ones seldom asked for go first. An operator
 * widens all limits by {@code BADGE_RATE_FACTOR}.
 */
@ApplicationScoped
public class RateLimit {

    static final int MAX_BUCKETS = 100_000;

    @Inject private Clock clock;
    @Inject private Settings settings;

    private int factor = 1;

    private final Cache<String, Bucket> buckets = BoundedCache.of(MAX_BUCKETS);

    protected RateLimit() {} // for CDI

    /** With limits as installed. */
    public RateLimit(Clock clock) {
        this(clock, 1);
    }

    /**
     * @param factor by which more is allowed than installed
     */
    RateLimit(Clock clock, int factor) {
        this.clock = clock;
        this.factor = factor;
    }

    @PostConstruct
    void start() {
        factor = settings.number("BADGE_RATE_FACTOR", 1);
    }

    /**
     * Takes one token.
     *
     * @param key an address, an {@linkplain Origin origin} or both; whatever the rule is about
     * @throws TooManyAttemptsException when there is none; says when there will be one
     */
    public void spend(RateRule rule, String key) {
        var wait = bucket(rule, key).take(clock.instant());
        if (!wait.isZero()) {
            throw new TooManyAttemptsException(Math.max(1, wait.plusMillis(999).toSeconds()));
        }
    }

    /** Fills the bucket again after a successful attempt. */
    public void forgive(RateRule rule, String key) {
        buckets.invalidate(name(rule, key));
    }

    long size() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }

    private Bucket bucket(RateRule rule, String key) {
        return buckets.get(
                name(rule, key),
                n ->
                        new Bucket(
                                rule.atOnce() * factor,
                                rule.thenOnePer().dividedBy(factor),
                                clock.instant()));
    }

    private static String name(RateRule rule, String key) {
        return rule.name() + " " + key;
    }

    /** Only the time at which the bucket is full again needs to be kept. */
    private static final class Bucket {

        private final Duration capacity;
        private final Duration token;
        private Instant fullAt;

        Bucket(int tokens, Duration token, Instant now) {
            this.capacity = token.multipliedBy(tokens);
            this.token = token;
            this.fullAt = now;
        }

        /** Takes a token; returns zero, or how long until there is one. */
        synchronized Duration take(Instant now) {
            var full = (fullAt.isBefore(now) ? now : fullAt).plus(token);
            var wait = Duration.between(now.plus(capacity), full);
            if (wait.isNegative() || wait.isZero()) {
                fullAt = full;
                return Duration.ZERO;
            }
            return wait;
        }
    }
}
