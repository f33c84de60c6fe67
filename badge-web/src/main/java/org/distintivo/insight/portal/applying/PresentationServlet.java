package org.distintivo.insight.portal.applying;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.distintivo.insight.service.applying.ReceivedApplicationService;
import org.distintivo.platform.domain.Attachment;
import org.distintivo.platform.domain.RuleViolation;
import org.distintivo.platform.portal.PortalServlet;
import org.distintivo.platform.portal.RefusalStatus;
import org.distintivo.platform.service.Origin;

/**
 * Answers {@code /applications/{token}.json}, from which the portal forwards, with the signed
 * presentation. Nothing is kept anywhere.
 */
@WebServlet(PresentationServlet.PATH)
public class PresentationServlet extends PortalServlet {

    static final String PATH = "/application/presentation";

    @Inject private transient ReceivedApplicationService applications;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getDispatcherType() != DispatcherType.FORWARD) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            var origin = Origin.of(request.getRemoteAddr());
            send(applications.presentation(request.getParameter("token"), origin), response);
        } catch (RuleViolation refused) {
            RefusalStatus.send(refused, response);
        }
    }

    private static void send(String presentation, HttpServletResponse response) throws IOException {
        var bytes = presentation.getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/vp");
        response.setHeader("Content-Disposition", new Attachment("application.json").disposition());
        response.setHeader("X-Robots-Tag", "noindex");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
