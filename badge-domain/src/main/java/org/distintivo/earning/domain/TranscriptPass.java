package org.distintivo.earning.domain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Shows for a while that somebody has typed the access code of one link: a time and its HMAC under
 * what is kept of the code (RFC 2104). Every server can check it, and none has to remember it; it
 * dies with the link.
 */
public final class TranscriptPass {

    /** How long nobody is asked for the code again. */
    public static final Duration LIFE = Duration.ofMinutes(30);

    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern FORM = Pattern.compile("(\\d{1,12})\\.([A-Za-z0-9_-]{43})");

    private TranscriptPass() {}

    static String of(String key, Instant now) {
        var until = now.plus(LIFE).getEpochSecond();
        return until + "." + mac(key, until);
    }

    static boolean isGood(String pass, String key, Instant now) {
        var parts = FORM.matcher(pass == null ? "" : pass);
        if (!parts.matches()) {
            return false;
        }
        var until = Long.parseLong(parts.group(1));
        return now.getEpochSecond() < until && isSame(mac(key, until), parts.group(2));
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    private static String mac(String key, long until) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.US_ASCII), ALGORITHM));
            var code = mac.doFinal(Long.toString(until).getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(code);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }
}
