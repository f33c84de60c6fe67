package org.distintivo.credential.service;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address on this server, so that nothing has to be fetched to know what is there.
 *
 * @param badgeId the badge that it names; empty when it names none
 */
record OwnAddress(Optional<String> badgeId) {

    private static final Pattern BADGE =
            Pattern.compile(
                    "/(?:badges|ob/v3/credentials|ob/v2/assertions)/([A-Za-z0-9_-]{1,64})"
                            + "(?:\\.[a-z]{2,4})?/?");

    /**
     * @param bases addresses that this server goes or went by
     */
    static Optional<OwnAddress> of(String address, String... bases) {
        for (var base : bases) {
            if (!origin(address).isEmpty() && origin(address).equals(origin(base))) {
                var badge = BADGE.matcher(URI.create(address).getPath());
                return Optional.of(
                        new OwnAddress(
                                badge.matches() ? Optional.of(badge.group(1)) : Optional.empty()));
            }
        }
        return Optional.empty();
    }

    private static String origin(String address) {
        try {
            var uri = URI.create(address);
            return uri.getScheme() == null || uri.getRawAuthority() == null
                    ? ""
                    : (uri.getScheme() + "://" + uri.getRawAuthority()).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
