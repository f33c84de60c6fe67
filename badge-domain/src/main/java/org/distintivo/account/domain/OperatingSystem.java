package org.distintivo.account.domain;

import java.util.Arrays;
import java.util.function.Predicate;

/** The systems, and with them kinds of devices, that people recognize by name. */
public enum OperatingSystem {
    // the order matters: Android says that it is Linux too, an iPhone that it is like a Mac
    IPHONE(BrowserKind.says("iPhone", "iPod")),
    IPAD(BrowserKind.says("iPad")),
    ANDROID(BrowserKind.says("Android")),
    WINDOWS(BrowserKind.says("Windows")),
    MAC(BrowserKind.says("Macintosh", "Mac OS X")),
    CHROME_OS(BrowserKind.says("CrOS")),
    LINUX(BrowserKind.says("Linux", "X11")),
    OTHER(agent -> true);

    private final Predicate<String> recognizes;

    OperatingSystem(Predicate<String> recognizes) {
        this.recognizes = recognizes;
    }

    /**
     * Returns the first one that the header fits.
     *
     * @param userAgent RFC 9110 §10.1.5; null for none
     */
    public static OperatingSystem of(String userAgent) {
        var agent = userAgent == null ? "" : userAgent;
        return Arrays.stream(values())
                .filter(it -> it.recognizes.test(agent))
                .findFirst()
                .orElse(OTHER);
    }
}
