package org.distintivo.integration.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What other systems are told of. The names are part of the contract and never change. */
public enum EventType {
    BADGE_AWARDED,
    BADGE_ACCEPTED,
    BADGE_DECLINED,
    BADGE_WITHDRAWN,
    BADGE_REVOKED,
    BADGE_SUSPENDED,
    BADGE_REINSTATED,
    BADGE_VISIBILITY_CHANGED,
    RESULT_RECORDED,
    RESULT_VOIDED,
    ITEM_RETIRED;

    /** Returns the name that other systems read, such as {@code badge.visibility-changed}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replaceFirst("_", ".").replace('_', '-');
    }

    /** Returns the type of that name; empty where there is none. */
    public static Optional<EventType> of(String text) {
        return Arrays.stream(values()).filter(it -> it.text().equals(text)).findFirst();
    }
}
