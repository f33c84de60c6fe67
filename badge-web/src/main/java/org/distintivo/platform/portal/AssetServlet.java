package org.distintivo.platform.portal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers the addresses that {@link Assets} gives out. */
@WebServlet(urlPatterns = {Assets.FOLDER + "*", "/favicon.ico"})
public class AssetServlet extends PortalServlet {

    /** Opened as a page of its own a logo must not do anything in our name. */
    private static final String PICTURE_POLICY = "sandbox; default-src 'none'";

    @Inject private Assets assets;
    @Inject private BrandFiles brand;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getPathInfo() == null) {
            // browsers ask for it unasked where no page names an icon
            PageFilter.redirect(response, assets.of("mark.svg"));
            return;
        }
        var name = request.getPathInfo().substring(1);
        var content = assets.find(name).or(() -> brand.find(name));
        if (content.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(type(request.getPathInfo()));
        if (name.contains("/logo")) {
            response.setHeader("Content-Security-Policy", PICTURE_POLICY);
        }
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setContentLength(content.get().length);
        response.getOutputStream().write(content.get());
    }

    private static String type(String name) {
        if (name.endsWith(".css")) {
            return "text/css;charset=UTF-8";
        }
        if (name.endsWith(".png")) {
            return "image/png";
        }
        return name.endsWith(".js") ? "text/javascript;charset=UTF-8" : "image/svg+xml";
    }
}
