package org.distintivo.platform.portal;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.distintivo.platform.service.Messages;

/**
 * The page for what went wrong. Made without Faces, which may be what went wrong; says what
 * happened, that nothing is lost and what to do, and never how it happened. Callers of an API get a
 * problem document (RFC 9457).
 */
@WebServlet(ErrorPage.ADDRESS)
public class ErrorPage extends HttpServlet {

    static final String ADDRESS = "/error-page";

    private static final Set<Integer> TOLD = Set.of(403, 404, 409, 413, 429, 500, 503);

    @Inject private Messages messages;
    @Inject private Assets assets;
    @Inject private Brand brand;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var code = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code == null ? 404 : code;
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("$WSEP", null); // the container's mark, of use to nobody
        if (isForPrograms(request)) {
            response.setContentType("application/problem+json;charset=UTF-8");
            write(response, "{\"type\":\"about:blank\",\"status\":" + status + "}");
        } else {
            response.setContentType("text/html;charset=UTF-8");
            write(response, page(request, status));
        }
    }

    private String page(HttpServletRequest request, int status) throws IOException {
        var language = LanguageChoice.of(request, messages);
        var kind = TOLD.contains(status) ? status : status / 100 == 4 ? 400 : 500;
        var page = template();
        var values =
                Map.of(
                        "language", language.toLanguageTag(),
                        "style", assets.of("portal.css"),
                        "mark", assets.of("mark.svg"),
                        "product", brand.nameOr(messages.text(language, "platform.product")),
                        "title", messages.text(language, "platform.error." + kind + ".title"),
                        "text", messages.text(language, "platform.error." + kind + ".text"),
                        "home", messages.text(language, "platform.error.home"),
                        "help", messages.text(language, "platform.nav.help"));
        for (var value : values.entrySet()) {
            page = page.replace("{" + value.getKey() + "}", escaped(value.getValue()));
        }
        return page;
    }

    private String template() throws IOException {
        try (var stream =
                getServletContext().getResourceAsStream("/WEB-INF/templates/error.html")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static boolean isForPrograms(HttpServletRequest request) {
        var uri = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        return uri.startsWith("/api/") || uri.startsWith("/ob/") || uri.startsWith("/ims/");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    /** Through the writer: the page that failed may have taken it already. */
    private static void write(HttpServletResponse response, String body) throws IOException {
        response.getWriter().write(body);
    }
}
