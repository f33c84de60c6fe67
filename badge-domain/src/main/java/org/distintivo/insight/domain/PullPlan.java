package org.distintivo.insight.domain;

import java.util.Objects;
import java.util.Optional;

/**
 * Where and how often the feed of a source is fetched.
 *
 * @param address over HTTPS; empty where feeds are handed in
 * @param format the name of its format; null where it is to be told from the answer
 * @param whole whether the feed names everything that is open
 * @param everyHours from 1 to 720
 */
public record PullPlan(Optional<String> address, String format, boolean whole, int everyHours) {

    static final int DAILY = 24;
    private static final int MOST_HOURS = 720;
    private static final int LONGEST = 2_000;

    public PullPlan {
        Objects.requireNonNull(address, "address");
        if (everyHours < 1 || everyHours > MOST_HOURS) {
            throw PostingSourceRefusedException.hours(MOST_HOURS);
        }
        if (address.isPresent()
                && !(address.get().startsWith("https://") && address.get().length() <= LONGEST)) {
            throw PostingSourceRefusedException.address();
        }
    }
}
