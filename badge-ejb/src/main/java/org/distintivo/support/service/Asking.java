package org.distintivo.support.service;

import java.util.Locale;
import java.util.Set;
import org.distintivo.platform.domain.MailAddress;

/**
 * Who asks for a missing badge.
 *
 * @param earnerId of whoever is signed in; null for somebody without an account
 * @param address proved, to which can be written
 * @param proved the normalized addresses of which everything may be told
 * @param bouncing whether mail to the address comes back
 */
public record Asking(
        Long earnerId, MailAddress address, Set<String> proved, boolean bouncing, Locale language) {

    public Asking {
        proved = Set.copyOf(proved);
    }

    public boolean isSignedIn() {
        return earnerId != null;
    }

    /** Returns who it is, as far as limits are concerned. */
    String key() {
        return isSignedIn() ? "earner " + earnerId : address.normalized();
    }

    /** Omits the address, because personal data stays out of logs. */
    @Override
    public String toString() {
        return "Asking[" + earnerId + "]";
    }
}
