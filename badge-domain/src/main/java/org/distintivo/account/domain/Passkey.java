package org.distintivo.account.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.distintivo.platform.domain.CleanText;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * A passkey with which the owner of an {@link Account} signs in (WebAuthn Level 3).
 *
 * <p>The authenticator has looked who holds it, by a finger, a face or a PIN, each time it signs,
 * so it is two factors in one. Where it counts how often it has signed, a count that does not grow
 * shows that there is a copy of it, and it is refused (§6.1.1).
 */
@Entity
@Table(name = "passkey")
public class Passkey extends VersionedEntity {

    /** More than one person has devices. */
    public static final int MOST = 20;

    private static final int LONGEST_NAME = 60;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    @Column(name = "credential_id", updatable = false)
    private String credentialId;

    @Column(name = "public_key", updatable = false)
    private String publicKey;

    @Column(name = "sign_count")
    private long count;

    @Column(name = "backup_eligible", updatable = false)
    private boolean backupEligible;

    @Column(name = "backed_up")
    private boolean backedUp;

    @Column(name = "name")
    private String name;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    protected Passkey() {} // for JPA

    /**
     * @param others how many the account has already
     * @throws PasskeyRefusedException if those are too many, or the name is none
     */
    public Passkey(Account account, PasskeyKey key, String name, long others, Instant now) {
        if (others >= MOST) {
            throw PasskeyRefusedException.tooMany(MOST);
        }
        this.account = Objects.requireNonNull(account, "account");
        this.credentialId = key.credentialId();
        this.publicKey = key.publicKey();
        this.count = key.count();
        this.backupEligible = key.backupEligible();
        this.backedUp = key.backedUp();
        this.createdAt = Objects.requireNonNull(now, "now");
        rename(name);
    }

    /**
     * Calls it otherwise, for its owner's eyes.
     *
     * @throws PasskeyRefusedException if that is no name
     */
    public void rename(String newName) {
        var clean = CleanText.around(newName == null ? "" : newName);
        if (clean.isEmpty() || clean.codePointCount(0, clean.length()) > LONGEST_NAME) {
            throw PasskeyRefusedException.nameless(LONGEST_NAME);
        }
        name = clean;
    }

    /**
     * Notes that it has signed.
     *
     * @param newCount as it has signed it
     * @throws PasskeyRefusedException if the count does not grow although it counts, or the account
     *     is set aside
     */
    public void use(long newCount, boolean nowBackedUp, Instant now) {
        if (account.isSetAside()) {
            throw PasskeyRefusedException.unfit();
        }
        if ((newCount != 0 || count != 0) && newCount <= count) {
            throw PasskeyRefusedException.unfit();
        }
        count = newCount;
        backedUp = nowBackedUp;
        lastUsedAt = KnownBrowser.hourOf(now);
    }

    public Account account() {
        return account;
    }

    public PasskeyKey key() {
        return new PasskeyKey(credentialId, publicKey, count, backupEligible, backedUp);
    }

    public String name() {
        return name;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant lastUsedAt() {
        return lastUsedAt;
    }
}
