package org.distintivo.openbadges.service.controller;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads and writes names of the kind {@code did:web}, which lead to a document on a web server
 * (did:web §3.2).
 */
public final class DidWeb {

    private static final String SCHEME = "did:web:";

    /** No address that is longer is ever asked. */
    private static final int MAX_LENGTH = 2_048;

    /** A host, maybe a port behind an escaped colon, maybe a path with colons for slashes. */
    private static final Pattern NAME =
            Pattern.compile("did:web:([A-Za-z0-9.-]++)(?:%3[Aa](\\d{1,5}))?((?::[\\w.~%-]++)*+)");

    private DidWeb() {}

    /**
     * Returns the name of the server itself (did:web method §3.1).
     *
     * @param authority its host, and its port where that is not the usual one
     */
    public static String of(String authority) {
        return SCHEME + authority.replace(":", "%3A");
    }

    /** Returns whether it is a did:web at all (did:web method §2). */
    public static boolean is(String id) {
        return id.startsWith(SCHEME);
    }

    /** Returns where the document of a name is; empty when it is not properly made. */
    public static Optional<String> address(String did) {
        if (did.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        var name = NAME.matcher(did);
        if (!name.matches() || did.contains(":..") || did.contains(":.:")) {
            return Optional.empty();
        }
        var port = name.group(2) == null ? "" : ":" + name.group(2);
        var path = name.group(3).isEmpty() ? "/.well-known" : name.group(3).replace(':', '/');
        return Optional.of("https://" + name.group(1) + port + path + "/did.json");
    }
}
