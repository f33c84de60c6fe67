package org.distintivo.sharing.service;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.distintivo.platform.domain.WebOrigin;

/** Reads the address of a badge's page here as people and programs write it. */
public final class BadgeAddress {

    private static final Pattern PATH = Pattern.compile("/(?:badges|embed)/([A-Za-z0-9_-]{22})/?");

    private BadgeAddress() {}

    /**
     * Returns the id of the badge whose page or embed the address names, with TLS or without,
     * whatever query and fragment it has; empty for every other address.
     *
     * @param base the public address of this installation
     */
    public static Optional<String> badgeId(String address, String base) {
        if (WebOrigin.of(address).isEmpty() || !WebOrigin.sameAuthority(address, base)) {
            return Optional.empty();
        }
        var path = PATH.matcher(String.valueOf(URI.create(address).getRawPath()));
        return path.matches() ? Optional.of(path.group(1)) : Optional.empty();
    }
}
