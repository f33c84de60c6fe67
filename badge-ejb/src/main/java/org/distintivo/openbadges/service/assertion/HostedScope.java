package org.distintivo.openbadges.service.assertion;

import static org.distintivo.openbadges.service.jsonld.Members.object;
import static org.distintivo.openbadges.service.jsonld.Members.texts;

import java.util.Locale;
import org.distintivo.platform.domain.WebOrigin;

/**
 * Checks where an issuer's assertions may be hosted (Open Badges 2.0, HostedBadge Verification:
 * "the Assertion id must be within the permitted scope … This defaults to requiring the Assertion
 * and BadgeClass to be hosted on the same origin as the issuer Profile id").
 */
public final class HostedScope {

    private HostedScope() {}

    /** Returns whether the issuer's id is an address; an id such as a urn has no host. */
    public static boolean hasHome(LinkedDocument issuer) {
        return Addresses.isWeb(issuer.id());
    }

    /** Returns whether the assertion is where its issuer's assertions are. */
    public static boolean covers(BadgeGraph graph) {
        var issuer = graph.issuer();
        var policy = object(issuer.json(), "verification");
        var id = graph.assertion().address();
        var starts = texts(policy.get("startsWith"));
        var hosts = texts(policy.get("allowedOrigins"));
        if (!starts.isEmpty() && starts.stream().noneMatch(start -> startsWith(id, start))) {
            return false;
        }
        if (!hosts.isEmpty()) {
            return hosts.stream().anyMatch(host -> isHost(id, host));
        }
        var home = WebOrigin.authority(issuer.id());
        return !starts.isEmpty()
                || WebOrigin.authority(id).equals(home) && isAtHome(graph.badge(), home);
    }

    private static boolean isAtHome(LinkedDocument badge, String home) {
        return badge.address().isEmpty() || WebOrigin.authority(badge.address()).equals(home);
    }

    /**
     * Returns whether an address starts with another, compared by whole host names: example.org is
     * no beginning of example.org.evil.example.
     */
    private static boolean startsWith(String id, String start) {
        return WebOrigin.sameAuthority(id, start)
                && Addresses.secure(id).startsWith(Addresses.secure(start));
    }

    /** Returns whether the text names a host, with or without a port. */
    static boolean isHost(String id, String host) {
        var named = host.toLowerCase(Locale.ROOT);
        var actual = WebOrigin.authority(id);
        return actual.equals(named) || actual.replaceFirst(":\\d+$", "").equals(named);
    }
}
