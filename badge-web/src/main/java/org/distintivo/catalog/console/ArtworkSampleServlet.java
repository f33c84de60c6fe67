package org.distintivo.catalog.console;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.distintivo.platform.portal.PortalServlet;
import org.distintivo.platform.service.PictureService;
import org.distintivo.platform.service.PictureService.PictureView;

/** Answers {@code /console/artwork/{id}} with a picture that staff uploaded to look at it. */
@WebServlet("/artwork/sample")
public class ArtworkSampleServlet extends PortalServlet {

    @Inject private transient PictureService pictures;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var picture = find(request);
        if (request.getDispatcherType() != DispatcherType.FORWARD || picture.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        var svg = picture.get().svg();
        response.setContentType(svg == null ? "image/png" : "image/svg+xml");
        response.getOutputStream()
                .write(svg == null ? picture.get().png() : svg.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<PictureView> find(HttpServletRequest request) {
        var id = request.getParameter("id");
        return id != null && id.matches("[0-9]{1,18}")
                ? pictures.find(Long.parseLong(id))
                : Optional.empty();
    }
}
