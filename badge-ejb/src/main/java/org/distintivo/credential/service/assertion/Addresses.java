package org.distintivo.credential.service.assertion;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/**
 * Web addresses of older badges. Many still begin with {@code http}, from their issuer's younger
 * days; they are asked for and compared as if they began with {@code https}.
 */
public final class Addresses {

    private static final String PLAIN = "http://";
    private static final String SECURE = "https://";

    private Addresses() {}

    public static boolean isWeb(String address) {
        return (address.startsWith(PLAIN) || address.startsWith(SECURE))
                && !host(address).isEmpty();
    }

    public static String secure(String address) {
        return address.startsWith(PLAIN) ? SECURE + address.substring(PLAIN.length()) : address;
    }

    public static boolean same(String one, String other) {
        return secure(one).equals(secure(other));
    }

    /** With its port where it has one; empty when there is none. */
    public static String host(String address) {
        try {
            var authority = new URI(address.strip()).getRawAuthority();
            return authority == null || authority.contains("@")
                    ? ""
                    : authority.toLowerCase(Locale.ROOT);
        } catch (URISyntaxException e) {
            return "";
        }
    }
}
