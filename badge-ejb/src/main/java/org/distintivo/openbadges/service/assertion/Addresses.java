package org.distintivo.openbadges.service.assertion;

import org.distintivo.platform.domain.WebOrigin;

/**
 * Compares web addresses of older badges. Many still begin with {@code http}, from their issuer's
 * younger days; they are asked for and compared as if they began with {@code https}.
 */
public final class Addresses {

    private static final String PLAIN = "http://";
    private static final String SECURE = "https://";

    private Addresses() {}

    /** Returns whether it is an address of the web at all. */
    public static boolean isWeb(String address) {
        return (address.startsWith(PLAIN) || address.startsWith(SECURE))
                && WebOrigin.of(address.strip()).isPresent();
    }

    /** Returns the address with {@code https}. */
    public static String secure(String address) {
        return address.startsWith(PLAIN) ? SECURE + address.substring(PLAIN.length()) : address;
    }

    /** Returns whether both are the same address, with TLS or without. */
    public static boolean same(String one, String other) {
        return secure(one).equals(secure(other));
    }
}
