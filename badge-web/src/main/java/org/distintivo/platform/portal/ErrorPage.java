package org.distintivo.platform.portal;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.Languages;
import org.distintivo.platform.service.Messages;

/**
 * Renders the page for failures. It is made without Faces, which may be what failed; it says what
 * happened, that nothing is lost and what to do. API callers get a problem document (RFC 9457).
 */
@WebServlet(ErrorPage.ADDRESS)
public class ErrorPage extends HttpServlet {

    static final String ADDRESS = "/error-page";

    /**
     * Request attributes: the code and the detail of the problem document, where they are known.
     */
    static final String CODE = "org.distintivo.problem.code";

    static final String DETAIL = "org.distintivo.problem.detail";

    /**
     * Request attribute: the path that the browser asked for. After the forward to a Facelet the
     * container tells that one's path instead.
     */
    static final String ASKED = "org.distintivo.asked";

    private static final String RETRY_AFTER_SECONDS = "5";

    /** Where the REST side makes the document; it may not be called from here. */
    private static final String FOR_PROGRAMS = "/problem-document";

    private static final Pattern FOR_SOFTWARE =
            Pattern.compile("/+(api|ob|ims|oembed|artwork|\\.well-known)([/;?]|$)");

    private static final Set<Integer> TOLD = Set.of(403, 404, 409, 410, 413, 429, 500, 503);

    @Inject private Messages messages;
    @Inject private Assets assets;
    @Inject private ErrorPageBrand brand;
    @Inject private ErrorPageFrame around;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var code = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code == null ? 404 : code;
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("$WSEP", null); // the container's mark, of use to nobody
        var mailed = mailedLink(request, status);
        if (mailed.isPresent()) {
            PageFilter.moved(response, mailed.get());
            return;
        }
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
        }
        if (isForPrograms(uri(request))) {
            request.getRequestDispatcher(FOR_PROGRAMS).forward(request, response);
        } else {
            // never in a frame, whatever was asked for
            response.setHeader("Content-Security-Policy", SecurityHeadersFilter.POLICY);
            response.setContentType("text/html;charset=UTF-8");
            write(response, page(request, status));
        }
    }

    /** An encoded full stop is refused by the container, before the guard can leave it out. */
    private static Optional<String> mailedLink(HttpServletRequest request, int status) {
        return status == HttpServletResponse.SC_BAD_REQUEST
                ? MailedLink.tidied(uri(request), RequestedAddress.sentQuery(request))
                : Optional.empty();
    }

    /** Never asked: the container logs a stack trace where a servlet without it answers TRACE. */
    @Override
    protected void doTrace(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        service(request, response);
    }

    private String page(HttpServletRequest request, int status) throws IOException {
        var language = LanguageChoice.of(request, messages);
        var kind = TOLD.contains(status) ? status : status / 100 == 4 ? 400 : 500;
        var inConsole = isInConsole(request);
        var values = new HashMap<String, String>();
        values.put("language", language.toLanguageTag());
        values.put("direction", Languages.direction(language));
        values.put("style", brand.style(assets));
        values.put("mark", brand.icon(assets));
        values.put("product", brand.nameOr(messages.text(language, "platform.product")));
        values.put("title", messages.text(language, "platform.error." + kind + ".title"));
        values.put(
                "text",
                messages.text(
                        language,
                        inConsole && kind == HttpServletResponse.SC_NOT_FOUND
                                ? "platform.error.404.console"
                                : "platform.error." + kind + ".text"));
        values.put("help", messages.text(language, "platform.nav.help"));
        values.put("skip", messages.text(language, "platform.skip"));
        frame(values, inConsole, language);
        var page = template();
        for (var value : values.entrySet()) {
            page = page.replace("{" + value.getKey() + "}", escaped(value.getValue()));
        }
        var again =
                kind == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                        ? formAgain(request, language)
                        : "";
        return page.replace("{quiet}", again.isEmpty() ? "" : " quiet")
                .replace("{signOut}", isOffered(request, status) ? signOut(language) : "")
                .replace(
                        "{begin}",
                        inConsole ? around.menu(language) : "<main class=\"wrap\" id=\"main\">")
                .replace("{end}", inConsole ? "</main></div>" : "</main>")
                .replace("{foot}", around.foot(language, inConsole))
                .replace("{nav}", head(request, language, kind, inConsole))
                .replace("{again}", again); // the last two hold a query
    }

    /** The text of this page advises to sign out and to sign in with another account. */
    private static boolean isOffered(HttpServletRequest request, int status) {
        return status == HttpServletResponse.SC_FORBIDDEN && request.getUserPrincipal() != null;
    }

    private String signOut(Locale language) {
        return "<form method=\"post\" action=\"/signout\"><button class=\"button quiet\">"
                + escaped(messages.text(language, "platform.nav.signout"))
                + "</button></form>";
    }

    private String formAgain(HttpServletRequest request, Locale language) {
        return around.formAgain(language, uri(request), RequestedAddress.sentQuery(request));
    }

    private void frame(Map<String, String> values, boolean inConsole, Locale language) {
        values.put("homeAddress", inConsole ? ConsoleMenu.HOME : "/");
        values.put("width", inConsole ? " wide" : "");
        values.put("suffix", inConsole ? messages.text(language, "platform.console.suffix") : "");
        values.put(
                "home",
                messages.text(
                        language, inConsole ? "platform.console.today" : "platform.error.home"));
    }

    /** Returns the links in the head; who is there is not asked where something of ours failed. */
    private String head(HttpServletRequest request, Locale language, int kind, boolean inConsole) {
        var query = RequestedAddress.sentQuery(request);
        if (inConsole) {
            return around.consoleHead(language, uri(request), query);
        }
        boolean failed = kind >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        var reader = failed ? ErrorPageFrame.Reader.UNKNOWN : ErrorPageFrame.Reader.of(request);
        return around.head(language, reader, uri(request), query);
    }

    /** Returns whether staff asked for an address of the console; to others it shows nothing. */
    static boolean isInConsole(HttpServletRequest request) {
        return uri(request).startsWith(ConsoleMenu.HOME + "/")
                && request.isUserInRole(Roles.MANAGER);
    }

    private String template() throws IOException {
        try (var stream =
                getServletContext().getResourceAsStream("/WEB-INF/templates/error.html")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Returns whether what has that path is read by programs, not by people. */
    static boolean isForPrograms(String path) {
        return FOR_SOFTWARE.matcher(path).lookingAt();
    }

    private static String uri(HttpServletRequest request) {
        var asked = request.getAttribute(ASKED);
        return String.valueOf(
                asked == null ? request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) : asked);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    /** Writes through the writer, as the page that failed may have opened it already. */
    private static void write(HttpServletResponse response, String body) throws IOException {
        response.getWriter().write(body);
    }
}
