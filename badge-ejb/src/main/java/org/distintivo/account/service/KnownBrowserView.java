package org.distintivo.account.service;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
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

    /** Returns the day of the last use, in UTC. */
    public LocalDate lastUsedOn() {
        return LocalDate.ofInstant(lastUsedAt, ZoneOffset.UTC);
    }

    /** Returns when the hour of the last use begins, in UTC. */
    public String usedAfter() {
        return clock(hour());
    }

    /** Returns when the hour of the last use ends, in UTC. */
    public String usedBefore() {
        return clock(hour() + 1);
    }

    private int hour() {
        return lastUsedAt.atOffset(ZoneOffset.UTC).getHour();
    }

    private static String clock(int hour) {
        return (hour < 10 ? "0" : "") + hour + ":00";
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
