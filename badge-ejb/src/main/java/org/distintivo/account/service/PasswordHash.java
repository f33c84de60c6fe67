package org.distintivo.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.distintivo.platform.domain.TooManyAttemptsException;

/**
 * Hashes passwords, and codes that are short enough to type, with Argon2id (RFC 9106).
 *
 * <p>Each hash says with which parameters it was made, so that they can be raised later: whoever
 * signs in is then rehashed. Hashing takes time and memory on purpose; a few at once are let
 * through and the others wait, so that a flood of sign-ins is slow instead of fatal. Never call it
 * inside a transaction: it would hold a database connection meanwhile.
 */
@ApplicationScoped
public class PasswordHash {

    // OWASP Password Storage Cheat Sheet, Argon2id: 19 MiB, 2 iterations, 1 lane
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int ITERATIONS = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private static final int MAX_AT_ONCE = 4;
    private static final long MAX_WAIT_SECONDS = 10;
    private static final Pattern STORED =
            Pattern.compile(
                    "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})"
                            + "\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");
    private static final String PREFIX =
            "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + ITERATIONS + ",p=" + LANES + "$";

    private final SecureRandom random = new SecureRandom();
    private final Semaphore places = new Semaphore(MAX_AT_ONCE, true);

    /** What nobody's password hashes to, for addresses that nobody has. */
    private final String nobodys = PREFIX + text(new byte[SALT_BYTES]) + "$" + text(new byte[32]);

    /** Returns a new hash with today's parameters, in the PHC string format. */
    public String hash(String password) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        var parameters = parameters(MEMORY_KIB, ITERATIONS, LANES, salt);
        var hash = bounded(() -> derive(password, parameters, HASH_BYTES));
        return PREFIX + text(salt) + "$" + text(hash);
    }

    /**
     * Returns whether the password has this hash; takes as long for a wrong one as for a right one.
     *
     * @throws org.distintivo.platform.domain.TooManyAttemptsException when no place to hash is free
     *     within ten seconds
     */
    public boolean verify(String password, String stored) {
        var parts = STORED.matcher(stored);
        if (!parts.matches()) {
            throw new IllegalStateException("not a hash that this class wrote");
        }
        var expected = bytes(parts.group(5));
        var parameters =
                parameters(
                        Integer.parseInt(parts.group(1)),
                        Integer.parseInt(parts.group(2)),
                        Integer.parseInt(parts.group(3)),
                        bytes(parts.group(4)));
        var actual = bounded(() -> derive(password, parameters, expected.length));
        return MessageDigest.isEqual(expected, actual);
    }

    /** Takes as long as {@link #verify}, so that an unknown address answers no faster. */
    public void verifyNobodys(String password) {
        verify(password, nobodys);
    }

    /** Returns whether the hash was made with other parameters than today's. */
    public boolean isOutdated(String stored) {
        return !stored.startsWith(PREFIX);
    }

    private static byte[] derive(String password, Argon2Parameters parameters, int length) {
        var generator = new Argon2BytesGenerator();
        generator.init(parameters);
        var hash = new byte[length];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }

    private static Argon2Parameters parameters(int memory, int iterations, int lanes, byte[] salt) {
        return new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(iterations)
                .withParallelism(lanes)
                .withSalt(salt)
                .build();
    }

    private <T> T bounded(Supplier<T> work) {
        try {
            if (!places.tryAcquire(MAX_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new TooManyAttemptsException(MAX_WAIT_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooManyAttemptsException(MAX_WAIT_SECONDS);
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        return Base64.getDecoder().decode(text);
    }
}
