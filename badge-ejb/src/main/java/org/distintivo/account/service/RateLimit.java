package org.distintivo.account.service;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.distintivo.account.domain.TooManyAttemptsException;
import org.distintivo.platform.service.Settings;

/**
 * Token buckets, one for each rule and key. A bucket starts full, each attempt takes one token, and
 * tokens grow back one by one.
 *
 * <p>The buckets are in this server's memory: with n servers the limits are n times as wide, and a
 * restart fills them. They are bounded in number; the ones not asked for the longest go first. An
 * operator widens all limits by {@code BADGE_RATE_FACTOR}.
 */
@ApplicationScoped
public class RateLimit {

    private static final int MAX_BUCKETS = 100_000;

    @Inject private Clock clock;
    @Inject private Settings settings;

    private int factor = 1;

    private final Map<String, Bucket> buckets =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                    return size() > MAX_BUCKETS;
                }
            };

    protected RateLimit() {} // for CDI

    RateLimit(Clock clock) {
        this.clock = clock;
    }

    @PostConstruct
    void start() {
        factor = Math.max(1, settings.number("BADGE_RATE_FACTOR", 1));
    }

    /**
     * Takes one token.
     *
     * @param key an address, an {@linkplain Origin origin} or both; whatever the rule is about
     * @throws TooManyAttemptsException when there is none; says when there will be one
     */
    public void spend(RateRule rule, String key) {
        Duration wait;
        synchronized (buckets) {
            wait = bucket(rule, key).take(clock.instant());
        }
        if (!wait.isZero()) {
            throw new TooManyAttemptsException(Math.max(1, wait.plusMillis(999).toSeconds()));
        }
    }

    /** The attempt was a right one after all: the bucket is full again. */
    public void forgive(RateRule rule, String key) {
        synchronized (buckets) {
            buckets.remove(name(rule, key));
        }
    }

    private Bucket bucket(RateRule rule, String key) {
        return buckets.computeIfAbsent(
                name(rule, key),
                n ->
                        new Bucket(
                                rule.atOnce() * factor,
                                rule.thenOnePer().dividedBy(factor),
                                clock.instant()));
    }

    private static String name(RateRule rule, String key) {
        return rule + " " + key;
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

        /** Zero when a token was taken, else how long until there is one. */
        Duration take(Instant now) {
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
