package org.distintivo.integration.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.distintivo.platform.domain.AddressRange;
import org.distintivo.platform.domain.PublicId;
import org.distintivo.platform.domain.SecretToken;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * A system that calls the REST API with a key. The key is known to its holder only; the table has
 * its hash. Scopes say what the key may do, and nothing else does.
 *
 * <p>A new key takes the place of the one before, which goes on working until a chosen moment, so
 * that the other system can change over without a gap.
 */
@Entity
@Table(name = "api_client")
public class ApiClient extends VersionedEntity {

    /** So long before its last day staff are told. */
    public static final int SOON_DAYS = 14;

    /** A use is noted once in so long. */
    public static final Duration USE_NOTED_EVERY = Duration.ofHours(1);

    @Column(name = "public_id")
    private String publicId = PublicId.random();

    private String name;

    @Column(name = "key_hash")
    private String keyHash;

    @Column(name = "previous_hash")
    private String previousHash;

    @Column(name = "previous_until")
    private Instant previousUntil;

    private String scopes;
    private String networks = "";

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "employer_id")
    private Long employerId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "revoked_at")
    private Instant blockedAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    protected ApiClient() {} // for JPA

    public ApiClient(String name, SecretToken key, Set<String> scopes, Instant now) {
        this.name = name;
        this.keyHash = key.hash();
        grant(scopes);
        this.createdAt = now;
    }

    /** Lets its keys open openings and applications of that employer only. */
    public void actFor(long employer) {
        employerId = employer;
    }

    /** Says what it is called, what it may do, from where and until when. */
    public void change(ApiClientTerms terms, Instant now) {
        if (terms.lastDay().filter(day -> day.isBefore(today(now))).isPresent()) {
            throw ApiClientRefusedException.lastDay();
        }
        if (employerId != null && !terms.scopes().stream().allMatch(ApiScope::isForEmployers)) {
            throw ApiClientRefusedException.scopesOfEmployer();
        }
        name = terms.name();
        grant(terms.scopes().stream().map(ApiScope::role).collect(Collectors.toSet()));
        lastDay = terms.lastDay().orElse(null);
        networks =
                terms.networks().stream().map(AddressRange::text).collect(Collectors.joining(" "));
    }

    /** Lets it do that, and nothing else. */
    public void grant(Set<String> granted) {
        scopes = String.join(" ", new TreeSet<>(granted));
    }

    /** Replaces the key; the old one stops working. */
    public void rekey(SecretToken key) {
        keyHash = key.hash();
        previousHash = null;
        previousUntil = null;
    }

    /**
     * Gives it another key.
     *
     * @param until when the key that it has stops working; now for at once
     */
    public void rotate(SecretToken key, Instant until, Instant now) {
        if (until.isBefore(now) || until.isAfter(now.plus(ApiClientTerms.LONGEST_OVERLAP))) {
            throw ApiClientRefusedException.overlap();
        }
        previousHash = keyHash;
        previousUntil = until;
        keyHash = key.hash();
    }

    /** Lets no key of it work any more. */
    public void block(Instant now) {
        blockedAt = blockedAt == null ? now : blockedAt;
    }

    /** Lets its keys work again. */
    public void unblock() {
        blockedAt = null;
    }

    /** Returns whether the client's key is this one. */
    public boolean isFor(SecretToken key) {
        return keyHash.equals(key.hash());
    }

    /**
     * Returns why a key of it opens nothing; empty where it does.
     *
     * @param address from which the call comes, in digits
     */
    public Optional<KeyFault> fault(SecretToken key, String address, Instant now) {
        if (isBlocked()) {
            return Optional.of(KeyFault.BLOCKED);
        }
        if (isExpired(now)) {
            return Optional.of(KeyFault.EXPIRED);
        }
        if (!isFor(key) && !isOverlapping(now)) {
            return Optional.of(KeyFault.REPLACED);
        }
        boolean near = networks().isEmpty() || networks().stream().anyMatch(n -> n.holds(address));
        return near ? Optional.empty() : Optional.of(KeyFault.ADDRESS);
    }

    /** Returns whether the key before still works. */
    public boolean isOverlapping(Instant now) {
        return previousUntil != null && now.isBefore(previousUntil);
    }

    /** Returns whether its last day is over. */
    public boolean isExpired(Instant now) {
        return lastDay != null && lastDay.isBefore(today(now));
    }

    /** Returns whether its last day is near, or was not long ago. */
    public boolean isExpiringSoon(Instant now) {
        return lastDay != null
                && !isExpired(now)
                && !lastDay.isAfter(today(now).plusDays(SOON_DAYS));
    }

    /** Returns whether it is time to note that it is in use. */
    public boolean isUseToBeNoted(Instant now) {
        return lastUsedAt == null || lastUsedAt.isBefore(now.minus(USE_NOTED_EVERY));
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    /** Returns under what is recorded what staff do with a client. */
    public static String subject(String publicId) {
        return "api-client:" + publicId;
    }

    public String publicId() {
        return publicId;
    }

    public String name() {
        return name;
    }

    public Set<String> scopes() {
        return Set.of(scopes.split(" "));
    }

    /** Returns from where it may call; empty for everywhere. */
    public List<AddressRange> networks() {
        return Arrays.stream(networks.split(" "))
                .flatMap(it -> AddressRange.of(it).stream())
                .toList();
    }

    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(lastDay);
    }

    /** Returns the number of the employer for whom it acts; empty for the whole program. */
    public Optional<Long> employerId() {
        return Optional.ofNullable(employerId);
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Returns until when the key before works; empty where there is none. */
    public Optional<Instant> previousUntil() {
        return Optional.ofNullable(previousUntil);
    }

    /** Returns when it called last, to the hour. */
    public Optional<Instant> lastUsedAt() {
        return Optional.ofNullable(lastUsedAt);
    }

    public boolean isBlocked() {
        return blockedAt != null;
    }
}
