package org.distintivo.support.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.platform.domain.SecretToken;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * Shows for a while that somebody without an account reads the mail of one address. The browser
 * holds the token; the mail brings the code. It makes nobody the owner of anything: only what
 * arrived under the address is told.
 */
@Entity
@Table(name = "address_proof")
public class AddressProof extends VersionedEntity {

    /** How long the code is good, and how long the proof counts after it. */
    public static final Duration LIFETIME = Duration.ofMinutes(30);

    /** Wrong codes, the right one included, after which only a new mail helps. */
    public static final int MAX_ATTEMPTS = 5;

    @Column(name = "token_hash")
    private String tokenHash;

    private String normalized;
    private String original;
    private String locale;

    @Column(name = "code_hash")
    private String codeHash;

    private int attempts;

    @Column(name = "wears_out_at")
    private Instant wearsOutAt;

    @Column(name = "proved_at")
    private Instant provedAt;

    protected AddressProof() {} // for JPA

    public AddressProof(SecretToken token, MailAddress address, Locale language, Instant now) {
        tokenHash = token.hash();
        normalized = address.normalized();
        original = address.original();
        locale = language.toLanguageTag();
        wearsOutAt = now.plus(LIFETIME);
    }

    /** Takes the code of the mail that goes out now; older mails' codes are void. */
    public void expect(String newCodeHash, Instant now) {
        codeHash = Objects.requireNonNull(newCodeHash, "newCodeHash");
        attempts = 0;
        wearsOutAt = now.plus(LIFETIME);
    }

    /** Returns whether it is neither too old, nor proved before. */
    public boolean isOpen(Instant now) {
        return provedAt == null && now.isBefore(wearsOutAt);
    }

    /**
     * Counts an attempt before the code is compared, so that parallel attempts count too.
     *
     * @return whether the code may be compared at all
     */
    public boolean tryCode(Instant now) {
        if (!isOpen(now) || codeHash == null || attempts >= MAX_ATTEMPTS) {
            return false;
        }
        attempts++;
        return true;
    }

    /** Notes that the code was right; it counts from now on. Doing it twice is harmless. */
    public void prove(Instant now) {
        if (provedAt == null) {
            provedAt = now;
            wearsOutAt = now.plus(LIFETIME);
            codeHash = null;
        }
    }

    /** Returns whether the address is proved, for now. */
    public boolean isProved(Instant now) {
        return provedAt != null && now.isBefore(wearsOutAt);
    }

    public boolean isFor(MailAddress address) {
        return normalized.equals(address.normalized());
    }

    public MailAddress address() {
        return MailAddress.parse(original);
    }

    public Locale language() {
        return Locale.forLanguageTag(locale);
    }

    public String codeHash() {
        return codeHash;
    }
}
