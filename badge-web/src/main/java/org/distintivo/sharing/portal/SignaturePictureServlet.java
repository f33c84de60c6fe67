package org.distintivo.sharing.portal;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.distintivo.platform.domain.RuleViolation;
import org.distintivo.platform.domain.Sha256;
import org.distintivo.platform.portal.PortalServlet;
import org.distintivo.platform.portal.RefusalStatus;
import org.distintivo.platform.service.EntityTags;
import org.distintivo.sharing.service.SignaturePictureService;

/**
 * Answers {@code /badges/{id}/signature.png}, from which the portal forwards. Mail programs may
 * keep the picture if they ask each time whether it is still right.
 */
@WebServlet(SignaturePictureServlet.ADDRESS)
public class SignaturePictureServlet extends PortalServlet {

    static final String ADDRESS = "/signature-picture";

    @Inject private transient SignaturePictureService pictures;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getDispatcherType() != DispatcherType.FORWARD) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            send(pictures.require(request.getParameter("id")), request, response);
        } catch (RuleViolation refused) {
            RefusalStatus.send(refused, response);
        }
    }

    private static void send(byte[] png, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var tag = "\"" + Sha256.hex(png) + "\"";
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("ETag", tag);
        response.setHeader("X-Robots-Tag", "noindex");
        if (EntityTags.contain(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("image/png");
        response.setContentLength(png.length);
        response.getOutputStream().write(png);
    }
}
