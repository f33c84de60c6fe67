package org.distintivo.platform.portal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers the addresses that {@link Assets} gives out. */
@WebServlet(urlPatterns = {Assets.FOLDER + "*", "/favicon.ico"})
public class AssetServlet extends PortalServlet {

    @Inject private Assets assets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getPathInfo() == null) {
            // browsers ask for it unasked where no page names an icon
            PageFilter.redirect(response, assets.of("mark.svg"));
            return;
        }
        var content = assets.find(request.getPathInfo().substring(1));
        if (content.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(type(request.getPathInfo()));
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setContentLength(content.get().length);
        response.getOutputStream().write(content.get());
    }

    private static String type(String name) {
        if (name.endsWith(".css")) {
            return "text/css;charset=UTF-8";
        }
        return name.endsWith(".js") ? "text/javascript;charset=UTF-8" : "image/svg+xml";
    }
}
