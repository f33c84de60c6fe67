package org.distintivo.insight.domain;

import java.util.Map;

/** How large the areas of a statistic are, by its {@code AREA_TYPE}. */
public enum WageLevel {
    NATION,
    STATE,
    METROPOLIS;

    private static final Map<String, WageLevel> TYPES =
            Map.of(
                    "1",
                    NATION,
                    "2",
                    STATE,
                    "3",
                    STATE,
                    "4",
                    METROPOLIS,
                    "5",
                    METROPOLIS,
                    "6",
                    METROPOLIS);

    /** Returns the level of a type; the nation where a table says none. */
    public static WageLevel ofType(String type) {
        return TYPES.getOrDefault(type, NATION);
    }
}
