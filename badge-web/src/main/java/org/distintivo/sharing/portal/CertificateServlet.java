package org.distintivo.sharing.portal;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.distintivo.catalog.service.print.PaperSize;
import org.distintivo.platform.domain.Attachment;
import org.distintivo.platform.domain.RuleViolation;
import org.distintivo.platform.portal.Language;
import org.distintivo.platform.portal.PortalServlet;
import org.distintivo.platform.portal.RefusalStatus;
import org.distintivo.platform.service.AcceptLanguage;
import org.distintivo.platform.service.EntityTags;
import org.distintivo.platform.service.Origin;
import org.distintivo.sharing.domain.Look;
import org.distintivo.sharing.service.CertificateFile;
import org.distintivo.sharing.service.CertificateService;
import org.distintivo.sharing.service.CertificateService.Edition;
import org.distintivo.sharing.service.LookCounter;

/**
 * Answers {@code /badges/{id}.pdf} and {@code /my/badges/{id}.pdf}, from which the portal forwards.
 * A public certificate may be kept by whoever asks each time whether it is still right; the
 * holder's is kept nowhere.
 */
@WebServlet({CertificateServlet.OWN, CertificateServlet.SHARED})
public class CertificateServlet extends PortalServlet {

    static final String OWN = "/certificate/own";
    static final String SHARED = "/certificate/public";

    @Inject private transient CertificateService certificates;
    @Inject private transient Language language;
    @Inject private transient LookCounter looks;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getDispatcherType() != DispatcherType.FORWARD) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            if (request.getServletPath().equals(OWN)) {
                send(certificates.requireOwn(edition(request), origin(request)), response);
            } else {
                answer(edition(request), request, response);
            }
        } catch (RuleViolation refused) {
            RefusalStatus.send(refused, response);
        }
    }

    private void answer(Edition edition, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var tag = certificates.findTag(edition).map(it -> "\"" + it + "\"");
        var known = request.getHeader("If-None-Match");
        if (tag.isPresent() && EntityTags.contain(known, tag.get())) {
            keep(tag.get(), request, response);
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var file = certificates.requireSeen(edition, origin(request));
        tag.ifPresent(it -> keep(it, request, response));
        send(file, response);
        looks.note(edition.badgeId(), Look.DOWNLOAD, SharedPageLooks.of(request));
    }

    private static void keep(String tag, HttpServletRequest request, HttpServletResponse response) {
        var anonymous = request.getUserPrincipal() == null;
        response.setHeader("Cache-Control", anonymous ? "no-cache" : "private, no-cache");
        response.setHeader("Vary", "Accept-Language, Cookie");
        response.setHeader("ETag", tag);
    }

    private static void send(CertificateFile file, HttpServletResponse response)
            throws IOException {
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", new Attachment(file.name()).disposition());
        response.setHeader("X-Robots-Tag", "noindex");
        response.setContentLength(file.bytes().length);
        response.getOutputStream().write(file.bytes());
    }

    private Edition edition(HttpServletRequest request) {
        return new Edition(
                request.getParameter("id"), language.getLocale(), PaperSize.of(wish(request)));
    }

    /** The paper is that of the country, also where the language was chosen on a page. */
    private static Locale wish(HttpServletRequest request) {
        return AcceptLanguage.of(request.getHeader("Accept-Language")).stream()
                .findFirst()
                .orElse(Locale.ROOT);
    }

    private static String origin(HttpServletRequest request) {
        return Origin.of(request.getRemoteAddr());
    }
}
