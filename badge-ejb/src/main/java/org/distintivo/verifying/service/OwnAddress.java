package org.distintivo.verifying.service;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.distintivo.issuing.service.PublishedDescriptions;
import org.distintivo.platform.domain.WebOrigin;

/**
 * An address on this server, so that nothing has to be fetched to know what is there.
 *
 * @param path without what comes before, as it is written
 * @param query empty when there is none
 */
record OwnAddress(String path, String query) {

    private static final Pattern BADGE =
            Pattern.compile(
                    "/(?:badges|embed|ob/v3/credentials|ob/v2/assertions)/([A-Za-z0-9_-]{1,64})"
                            + "(?:\\.[a-z]{2,4})?/?");
    private static final Pattern BADGE_CLASS = Pattern.compile("/ob/v2/badges/([^/]{1,200})");
    private static final String ISSUER = "/ob/v2/issuer";

    /**
     * @param bases addresses that this server goes or went by
     */
    static Optional<OwnAddress> of(String address, String... bases) {
        var origin = WebOrigin.of(address);
        for (var base : bases) {
            if (origin.isPresent() && origin.equals(WebOrigin.of(base))) {
                var uri = URI.create(address);
                var query = uri.getQuery() == null ? "" : uri.getQuery();
                return Optional.of(new OwnAddress(uri.getPath(), query));
            }
        }
        return Optional.empty();
    }

    /** Returns the public id of the badge that the address names; empty when it names none. */
    Optional<String> badgeId() {
        var badge = BADGE.matcher(path);
        return badge.matches() ? Optional.of(badge.group(1)) : Optional.empty();
    }

    /** What is there that describes a badge or the issuer in version 2.0, in each language. */
    List<String> descriptions(PublishedDescriptions published) {
        if (path.equals(ISSUER)) {
            return List.of(published.issuer());
        }
        var badgeClass = BADGE_CLASS.matcher(path);
        return badgeClass.matches()
                ? published.badgeClasses(badgeClass.group(1), query.equals("kind=exam"))
                : List.of();
    }
}
