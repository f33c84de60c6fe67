package org.distintivo.verifying.service;

import java.util.regex.Pattern;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.platform.domain.MailAddressInvalidException;
import org.distintivo.platform.domain.MailAddressInvalidException.Flaw;

/**
 * Judges what somebody gives to be compared with a badge's holder. What is no address would match
 * nobody, and a good badge would seem to be somebody else's.
 */
public final class AskedHolder {

    /** A scheme and what follows it (RFC 3986 §3). */
    private static final Pattern URI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+");

    private AskedHolder() {}

    /**
     * Accepts a mail address, also one that only other issuers write to, or nothing.
     *
     * @param typed may be null
     * @throws MailAddressInvalidException if it is anything else
     */
    public static void requireMail(String typed) {
        if (typed == null || typed.isBlank()) {
            return;
        }
        try {
            MailAddress.parse(typed.strip());
        } catch (MailAddressInvalidException e) {
            if (e.flaw() != Flaw.LOCAL_PART_NOT_ASCII) {
                throw e;
            }
        }
    }

    /** As {@link #requireMail}, or a URI, as which a credential may name its subject. */
    public static void requireMailOrUri(String given) {
        if (given == null || !URI.matcher(given.strip()).matches()) {
            requireMail(given);
        }
    }
}
