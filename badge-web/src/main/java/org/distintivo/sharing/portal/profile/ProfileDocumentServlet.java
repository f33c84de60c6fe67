package org.distintivo.sharing.portal.profile;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.distintivo.platform.domain.RuleViolation;
import org.distintivo.platform.domain.Sha256;
import org.distintivo.platform.portal.AcceptedTypes;
import org.distintivo.platform.portal.Language;
import org.distintivo.platform.portal.PortalServlet;
import org.distintivo.platform.portal.RefusalStatus;
import org.distintivo.platform.service.EntityTags;
import org.distintivo.platform.service.Settings;
import org.distintivo.sharing.service.profile.PublicProfileView;

/**
 * Answers a profile's address for programs, to which the portal forwards: whoever asks for JSON, or
 * writes {@code .json} behind the address.
 */
@WebServlet(ProfileDocumentServlet.ADDRESS)
public class ProfileDocumentServlet extends PortalServlet {

    static final String ADDRESS = "/profile/document";

    private static final int TAG_DIGITS = 32;

    @Inject private transient AskedProfile asked;
    @Inject private transient ProfileSheets sheets;
    @Inject private transient Language language;
    @Inject private transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getDispatcherType() != DispatcherType.FORWARD) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            var profile =
                    asked.require(request.getParameter("handle"), request.getParameter("link"));
            send(profile, request, response);
        } catch (RuleViolation refused) {
            RefusalStatus.send(refused, response);
        }
    }

    private void send(
            PublicProfileView profile, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var parts = sheets.laidOut(profile.sections());
        var text = ProfileDocument.of(profile, parts, settings.baseUrl());
        var tag = "\"" + Sha256.hex(text).substring(0, TAG_DIGITS) + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Vary", "Accept, Accept-Language, Cookie");
        response.setHeader("Access-Control-Allow-Origin", "*");
        if (!profile.listed()) {
            response.setHeader("X-Robots-Tag", "noindex");
        }
        if (EntityTags.contain(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var body = text.getBytes(StandardCharsets.UTF_8);
        response.setHeader("Content-Language", language.getTag());
        response.setContentType(isPlain(request) ? "application/json" : "application/ld+json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static boolean isPlain(HttpServletRequest request) {
        return AcceptedTypes.of(request.getHeader("Accept")).preferPlainJson();
    }
}
