package org.distintivo.account.service;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.distintivo.account.domain.BrowserKind;
import org.distintivo.account.domain.KnownBrowser;
import org.distintivo.account.domain.OperatingSystem;
import org.distintivo.platform.domain.SecretToken;

/**
 * A browser in which the reader has signed in.
 *
 * @param here whether it is the one that the reader sits at
 * @param signedIn whether it is signed in now; else it is only known again
 * @param lastUsedAt to the hour
 */
public record KnownBrowserView(
        long id,
        BrowserKind browser,
        OperatingSystem operatingSystem,
        boolean here,
        boolean signedIn,
        Instant lastUsedAt) {

    /** Returns when the hour of the last use begins. */
    public Instant usedAfter() {
        return lastUsedAt.truncatedTo(ChronoUnit.HOURS);
    }

    /** Returns when the hour of the last use ends. */
    public Instant usedBefore() {
        return usedAfter().plus(Duration.ofHours(1));
    }

    static KnownBrowserView of(KnownBrowser browser, String session, Instant now) {
        var here = browser.hasSession(SecretToken.of(session));
        return new KnownBrowserView(
                browser.id(),
                browser.browser(),
                browser.operatingSystem(),
                here,
                here || browser.isSignedIn(now),
                browser.lastUsedAt());
    }
}
