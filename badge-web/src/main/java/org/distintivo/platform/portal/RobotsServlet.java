package org.distintivo.platform.portal;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers {@code /robots.txt} (RFC 9309): search engines stay out of what is one person's or the
 * staff's. Shared badges are not named, because networks must read them to show a preview; one that
 * is shown by link only says {@code noindex} itself.
 */
@WebServlet("/robots.txt")
public class RobotsServlet extends PortalServlet {

    private static final String RULES =
            """
            User-agent: *
            Disallow: /api/
            Disallow: /claim/
            Disallow: /console
            Disallow: /help/cases/
            Disallow: /my/
            Disallow: /password/
            Disallow: /signin
            Disallow: /signup
            Disallow: /applications/
            Disallow: /transcripts/
            """;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=86400");
        response.getWriter().write(RULES);
    }
}
