package org.distintivo.platform.portal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * Sets the headers that every answer carries: nothing from another host, no script but ours, no
 * frame around us except the embed, no secret in a referrer. Answers are private and not kept
 * unless whoever makes them says otherwise.
 */
public class SecurityHeadersFilter extends HttpFilter {

    /** The embed shows, and does nothing: whoever frames it gets no hold of anybody. */
    private static final String EMBED_POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'none'; base-uri"
                    + " 'none'; frame-ancestors *";

    static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** Addresses that hold a secret: nobody learns them from a referrer. */
    private static final List<String> SECRET =
            List.of(
                    "/addresses/",
                    "/applications/",
                    "/claim/",
                    "/console/erasure",
                    "/mail/off/",
                    "/my/data/",
                    "/password/",
                    "/signin/provider",
                    "/signup/",
                    "/transcripts/");

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = RequestedAddress.path(request);
        response.setHeader("Content-Security-Policy", policy(path));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", isSecret(path) ? "no-referrer" : "same-origin");
        response.setHeader(
                "Permissions-Policy",
                // where a QR code may be held before the camera
                (path.equals("/verify") ? "camera=(self)" : "camera=()")
                        + ", microphone=(), geolocation=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-store");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        chain.doFilter(request, response);
    }

    /** Pages that follow work that goes on may ask this server; no other script may. */
    private static String policy(String path) {
        if (path.startsWith(Routes.EMBED)) {
            return EMBED_POLICY;
        }
        return path.startsWith("/console/") || path.equals("/my/data")
                ? "connect-src 'self'; " + POLICY
                : POLICY;
    }

    /** Returns whether an address may hold a secret. */
    static boolean isSecret(String path) {
        return SECRET.stream().anyMatch(path::startsWith);
    }
}
