package org.distintivo.foreign.portal;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.distintivo.foreign.domain.ForeignBadgeUnknownException;
import org.distintivo.foreign.service.ForeignBadgeService;
import org.distintivo.foreign.service.ForeignFileView;
import org.distintivo.foreign.service.ShownForeignBadges;
import org.distintivo.platform.domain.Attachment;
import org.distintivo.platform.domain.RuleViolation;
import org.distintivo.platform.portal.PortalServlet;
import org.distintivo.platform.portal.RefusalStatus;

/**
 * Answers the addresses of files of badges of other issuers, from which the portal forwards. A
 * picture is one that this server has drawn. The badge itself is a stranger's file: only its holder
 * gets it, always to be saved, and as a file of no kind, so that no browser runs what is in it.
 */
@WebServlet({ForeignFileServlet.PICTURE, ForeignFileServlet.DOCUMENT, ForeignFileServlet.SHOWN})
public class ForeignFileServlet extends PortalServlet {

    static final String PICTURE = "/foreign-files/picture";
    static final String DOCUMENT = "/foreign-files/document";
    static final String SHOWN = "/foreign-files/shown";

    @Inject private transient ForeignBadgeService badges;
    @Inject private transient ShownForeignBadges shown;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getDispatcherType() != DispatcherType.FORWARD) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            send(request.getParameter("id"), request.getServletPath(), response);
        } catch (RuleViolation refused) {
            RefusalStatus.send(refused, response);
        }
    }

    private void send(String id, String path, HttpServletResponse response) throws IOException {
        switch (path) {
            case DOCUMENT -> save(badges.document(id), response);
            case PICTURE -> picture(badges.picture(id), "private, max-age=3600", response);
            default ->
                    picture(
                            shown.findPicture(id).orElseThrow(ForeignBadgeUnknownException::new),
                            "no-cache",
                            response);
        }
    }

    private static void picture(byte[] png, String caching, HttpServletResponse response)
            throws IOException {
        response.setContentType("image/png");
        response.setHeader("Cache-Control", caching);
        response.setHeader("X-Robots-Tag", "noindex");
        write(png, response);
    }

    private static void save(ForeignFileView file, HttpServletResponse response)
            throws IOException {
        response.setContentType("application/octet-stream");
        response.setHeader("Content-Disposition", new Attachment(file.name()).disposition());
        response.setHeader("Cache-Control", "private, no-store");
        write(file.content(), response);
    }

    private static void write(byte[] content, HttpServletResponse response) throws IOException {
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
