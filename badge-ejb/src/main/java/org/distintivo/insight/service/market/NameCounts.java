package org.distintivo.insight.service.market;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.distintivo.insight.service.market.MarketSheet.Named;

/** Counts by names that are written in several ways; the way that came first is shown. */
final class NameCounts {

    private static final class Count {
        private final String shown;
        private int count;

        Count(String shown) {
            this.shown = shown;
        }
    }

    private final Map<String, Count> counts = new HashMap<>();

    /**
     * @param key what is equal for all ways; null counts for nothing
     */
    void add(String key, String shown) {
        if (key != null) {
            counts.computeIfAbsent(key, first -> new Count(shown)).count++;
        }
    }

    List<Named> ranked(int most) {
        return MarketSheet.ranked(
                counts.values().stream()
                        .collect(Collectors.toMap(it -> it.shown, it -> it.count, Integer::sum)),
                most);
    }
}
