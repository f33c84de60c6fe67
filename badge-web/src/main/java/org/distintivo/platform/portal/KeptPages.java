package org.distintivo.platform.portal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Public pages as anonymous readers got them in the last half minute, so that a badge at which many
 * people look is made into a page once. A page is given out again only while the {@link PageState}
 * on which it rests is still the same, on whichever server it changed.
 */
@ApplicationScoped
class KeptPages {

    /** For what no state tells of: the time itself, and a check that is as young as the page. */
    static final Duration GOOD_FOR = Duration.ofSeconds(30);

    /** With some ten kilobytes each. */
    static final int MOST = 1_000;

    private final Map<Key, Kept> pages =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, Kept> eldest) {
                    return size() > MOST;
                }
            };

    /**
     * @param address as it stands in the request: pages link to themselves
     */
    record Key(String address, Locale language) {}

    private record Kept(String state, Instant until, FinishedPage page) {}

    /** The page, if it still shows that state. */
    Optional<FinishedPage> find(Key key, String state, Instant now) {
        Kept kept;
        synchronized (pages) {
            kept = pages.get(key);
        }
        return Optional.ofNullable(kept)
                .filter(it -> it.state().equals(state) && now.isBefore(it.until()))
                .map(Kept::page);
    }

    /**
     * @param state as it was before the page was made: what changed meanwhile makes it anew
     */
    void keep(Key key, String state, FinishedPage page, Instant now) {
        var kept = new Kept(state, now.plus(GOOD_FOR), page);
        synchronized (pages) {
            pages.put(key, kept);
        }
    }
}
