package org.distintivo.account.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.distintivo.platform.domain.SecretToken;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * A browser in which somebody has signed in to an {@link Account}.
 *
 * <p>It is signed in as long as it has a session here: whoever ends that, from whichever browser
 * and on whichever server, signs it out. Afterwards it is known again, so that its owner is let
 * through while others guess at the account; that opens nothing by itself. It is told by the names
 * of browser and system by the day of its first use and by the hour of its last; its address is not
 * kept.
 */
@Entity
@Table(name = "known_browser")
public class KnownBrowser extends VersionedEntity {

    /** How long one is known after its last use, as long as its cookie lasts. */
    public static final Duration LIFE = Duration.ofDays(365);

    /**
     * A session ends by itself after an hour; the hour of its last use may have been a long one.
     */
    private static final Duration SESSION = Duration.ofHours(2);

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    @Column(name = "device_hash")
    private String deviceHash;

    @Column(name = "session_hash")
    private String sessionHash;

    @Enumerated(EnumType.STRING)
    @Column(name = "browser")
    private BrowserKind browser;

    @Enumerated(EnumType.STRING)
    @Column(name = "operating_system")
    private OperatingSystem operatingSystem;

    @Column(name = "first_used_at", updatable = false)
    private Instant firstUsedAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    protected KnownBrowser() {} // for JPA

    public KnownBrowser(Account account, Instant now) {
        this.account = Objects.requireNonNull(account, "account");
        this.firstUsedAt = now.truncatedTo(ChronoUnit.DAYS);
    }

    /**
     * Notes a sign-in. What it had before, session and cookie, is void.
     *
     * @param userAgent what the browser says of itself; null for nothing
     * @throws SignInRefusedException if the account is set aside
     */
    public void begin(SecretToken session, SecretToken device, String userAgent, Instant now) {
        if (account.isSetAside()) {
            throw new SignInRefusedException();
        }
        sessionHash = session.hash();
        deviceHash = device.hash();
        browser = BrowserKind.of(userAgent);
        operatingSystem = OperatingSystem.of(userAgent);
        lastUsedAt = hourOf(now);
    }

    /** Signs it out; it is still known. */
    public void end() {
        sessionHash = null;
    }

    /** Returns whether it has a session that has not run out. */
    public boolean isSignedIn(Instant now) {
        return sessionHash != null && now.isBefore(lastUsedAt.plus(SESSION));
    }

    public boolean hasSession(SecretToken session) {
        return session.hash().equals(sessionHash);
    }

    /** Returns as much of a time as is kept of it. */
    public static Instant hourOf(Instant time) {
        return time.truncatedTo(ChronoUnit.HOURS);
    }

    public Account account() {
        return account;
    }

    public BrowserKind browser() {
        return browser;
    }

    public OperatingSystem operatingSystem() {
        return operatingSystem;
    }

    public Instant lastUsedAt() {
        return lastUsedAt;
    }
}
