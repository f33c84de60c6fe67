package org.distintivo.platform.service;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Weigher;

/**
 * Makes the caches of this server: each has a bound, may be used by many threads at once and is
 * kept tidy by those who use it, not by threads that the container does not know. What is asked for
 * seldom makes room first (docs/adr/0034).
 */
public final class BoundedCache {

    private BoundedCache() {}

    /** Makes a cache with a bound. */
    public static <K, V> Cache<K, V> of(long entries) {
        return Caffeine.newBuilder().maximumSize(entries).executor(Runnable::run).build();
    }

    /** Makes a cache whose entries weigh at most so much together. */
    public static <K, V> Cache<K, V> of(long weight, Weigher<K, V> weigher) {
        return Caffeine.newBuilder()
                .maximumWeight(weight)
                .weigher(weigher)
                .executor(Runnable::run)
                .build();
    }
}
