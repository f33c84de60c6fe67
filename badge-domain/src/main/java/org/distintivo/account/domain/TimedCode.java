package org.distintivo.account.domain;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Computes the codes that authenticator apps show (TOTP, RFC 6238): six digits for each half
 * minute.
 */
public final class TimedCode {

    /** RFC 6238 §4.1: seconds in a step. */
    public static final int STEP_SECONDS = 30;

    /** Digits of a code. */
    public static final int DIGITS = 6;

    private static final String ALGORITHM = "HmacSHA1"; // what every app has
    private static final int MODULUS = 1_000_000;

    /** Steps to either side that count too, because clocks and people are late (§5.2). */
    private static final int DRIFT = 1;

    private TimedCode() {}

    /** Returns the code of one step. */
    public static int at(byte[] key, long step) {
        return at(key, step, ALGORITHM) % MODULUS;
    }

    /** RFC 4226 §5.3, with 31 bits. */
    static int at(byte[] key, long step, String algorithm) {
        try {
            var mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(key, algorithm));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            return ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }

    /**
     * Returns the step of which somebody has typed the code, among those around now.
     *
     * @param digits as typed, without anything else
     * @param after only steps after that one count, so that no code is taken twice (§5.2)
     */
    static OptionalLong stepOf(byte[] key, String digits, Instant now, long after) {
        if (digits.length() != DIGITS) {
            return OptionalLong.empty();
        }
        int typed = Integer.parseInt(digits);
        long present = now.getEpochSecond() / STEP_SECONDS;
        return LongStream.rangeClosed(present - DRIFT, present + DRIFT)
                .filter(step -> step > after && at(key, step) == typed)
                .findFirst();
    }
}
