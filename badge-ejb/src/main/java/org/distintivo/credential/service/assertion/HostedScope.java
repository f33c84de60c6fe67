package org.distintivo.credential.service.assertion;

import static org.distintivo.credential.service.jsonld.Members.object;
import static org.distintivo.credential.service.jsonld.Members.texts;

import java.util.Locale;

/**
 * Where an issuer's assertions are at home (Open Badges 2.0, HostedBadge Verification: "the
 * Assertion id must be within the permitted scope … This defaults to requiring the Assertion and
 * BadgeClass to be hosted on the same origin as the issuer Profile id").
 */
public final class HostedScope {

    private HostedScope() {}

    /** Whether an issuer has a home at all; one with a number for a name has none. */
    public static boolean hasHome(Linked issuer) {
        return Addresses.isWeb(issuer.id());
    }

    /** Whether the assertion is where its issuer's assertions are. */
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
        var home = Addresses.host(issuer.id());
        return !starts.isEmpty()
                || Addresses.host(id).equals(home) && isAtHome(graph.badge(), home);
    }

    private static boolean isAtHome(Linked badge, String home) {
        return badge.address().isEmpty() || Addresses.host(badge.address()).equals(home);
    }

    /** The host has to be there whole: example.org is no beginning of example.org.evil.example. */
    private static boolean startsWith(String id, String start) {
        return Addresses.host(id).equals(Addresses.host(start))
                && Addresses.secure(id).startsWith(Addresses.secure(start));
    }

    /** Named by the host alone, or with its port. */
    static boolean isHost(String id, String host) {
        var named = host.toLowerCase(Locale.ROOT);
        var actual = Addresses.host(id);
        return actual.equals(named) || actual.replaceFirst(":\\d+$", "").equals(named);
    }
}
