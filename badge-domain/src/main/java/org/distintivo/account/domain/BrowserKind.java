package org.distintivo.account.domain;

import java.util.Arrays;
import java.util.function.Predicate;

/**
 * The browsers that people recognize by name. Of what a browser says of itself nothing else is kept
 * than this and its {@link OperatingSystem}: enough to tell one's own from another's.
 */
public enum BrowserKind {
    // the order matters: most say that they are Chrome or Safari too
    EDGE(says("Edg")),
    OPERA(says("OPR/", "Opera")),
    SAMSUNG(says("SamsungBrowser/")),
    FIREFOX(says("Firefox/", "FxiOS/")),
    CHROME(says("Chrome/", "Chromium/", "CriOS/")),
    SAFARI(says("Safari/")),
    OTHER(agent -> true);

    private final Predicate<String> recognizes;

    BrowserKind(Predicate<String> recognizes) {
        this.recognizes = recognizes;
    }

    /**
     * Returns the first one that the header fits.
     *
     * @param userAgent RFC 9110 §10.1.5; null for none
     */
    public static BrowserKind of(String userAgent) {
        var agent = userAgent == null ? "" : userAgent;
        return Arrays.stream(values())
                .filter(it -> it.recognizes.test(agent))
                .findFirst()
                .orElse(OTHER);
    }

    /** Returns whether one of the words is among what a browser says. */
    static Predicate<String> says(String... words) {
        return agent -> Arrays.stream(words).anyMatch(agent::contains);
    }
}
