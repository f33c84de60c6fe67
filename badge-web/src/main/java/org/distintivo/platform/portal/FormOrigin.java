package org.distintivo.platform.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;

/**
 * Decides whether a form was sent by a page of ours: by {@code Sec-Fetch-Site} (Fetch Metadata),
 * and for browsers before 2023 by {@code Origin} alone. Programs send neither; they carry nobody's
 * cookies.
 */
final class FormOrigin {

    /** From the page itself, or typed and pressed by the person alone. */
    private static final Set<String> OURS = Set.of("same-origin", "none");

    private FormOrigin() {}

    /**
     * @param baseUrl the portal's public address, which a proxy may not hand on
     */
    static boolean isForeign(HttpServletRequest request, String baseUrl) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !OURS.contains(site);
        }
        var origin = request.getHeader("Origin");
        return origin != null && !isOurs(origin, request, baseUrl);
    }

    private static boolean isOurs(String origin, HttpServletRequest request, String baseUrl) {
        if (origin.equals("null")) {
            // what a page says that gives no referrer, and a framed one of somebody else too
            return SecurityHeadersFilter.isSecret(RequestedAddress.path(request));
        }
        var authority = origin.replaceFirst("^https?://", "");
        return authority.equals(request.getHeader("Host"))
                || authority.equals(URI.create(baseUrl).getAuthority());
    }
}
