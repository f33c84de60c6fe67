package org.distintivo.platform.portal;

import com.github.benmanes.caffeine.cache.Cache;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.distintivo.platform.service.BoundedCache;

/**
 * Keeps pages as anonymous readers got them in the last half minute. A page is reused only while
 * the {@link PageState} on which it depends is the same.
 */
@ApplicationScoped
class PublicPageCache {

    /** For what no state tells of: the time itself, and a check that is as young as the page. */
    static final Duration GOOD_FOR = Duration.ofSeconds(30);

    /** With some ten kilobytes each; a larger one counts as several. */
    static final int MOST = 1_000;

    private static final int USUAL_BYTES = 10_000;

    private final Cache<Key, Kept> pages =
            BoundedCache.of(MOST, (key, kept) -> 1 + kept.page().bytes() / USUAL_BYTES);

    /**
     * @param address as it stands in the request: pages link to themselves
     */
    record Key(String address, Locale language) {}

    private record Kept(String state, Instant until, RenderedPage page) {}

    /** Returns the page, if it still shows that state. */
    Optional<RenderedPage> find(Key key, String state, Instant now) {
        return Optional.ofNullable(pages.getIfPresent(key))
                .filter(it -> it.state().equals(state) && now.isBefore(it.until()))
                .map(Kept::page);
    }

    /**
     * @param state as it was before the page was made: what changed meanwhile makes it anew
     */
    void keep(Key key, String state, RenderedPage page, Instant now) {
        pages.put(key, new Kept(state, now.plus(GOOD_FOR), page));
    }

    long size() {
        pages.cleanUp();
        return pages.estimatedSize();
    }
}
