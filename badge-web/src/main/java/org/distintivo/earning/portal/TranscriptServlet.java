package org.distintivo.earning.portal;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.distintivo.catalog.service.print.PaperSize;
import org.distintivo.earning.service.TranscriptFile;
import org.distintivo.earning.service.TranscriptFileService;
import org.distintivo.earning.service.TranscriptFileService.Reader;
import org.distintivo.earning.service.transcript.TranscriptSheet.Form;
import org.distintivo.platform.domain.Attachment;
import org.distintivo.platform.domain.RuleViolation;
import org.distintivo.platform.portal.Language;
import org.distintivo.platform.portal.PageFilter;
import org.distintivo.platform.portal.PortalServlet;
import org.distintivo.platform.portal.RefusalStatus;
import org.distintivo.platform.service.AcceptLanguage;
import org.distintivo.platform.service.Origin;

/**
 * Answers {@code /transcripts/{id}/pdf} and {@code /transcripts/{id}/json}, from which the portal
 * forwards, to whoever has typed the code; who has not is asked for it. Nothing is kept anywhere.
 */
@WebServlet({TranscriptServlet.PDF, TranscriptServlet.JSON})
public class TranscriptServlet extends PortalServlet {

    static final String PDF = "/transcript/pdf";
    static final String JSON = "/transcript/json";

    @Inject private transient TranscriptFileService files;
    @Inject private transient TranscriptCookie cookie;
    @Inject private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getDispatcherType() != DispatcherType.FORWARD) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var id = request.getParameter("id");
        try {
            var file = find(id, request);
            if (file.isPresent()) {
                send(file.get(), request.getServletPath(), response);
            } else {
                PageFilter.redirect(response, "/transcripts/" + id);
            }
        } catch (RuleViolation refused) {
            RefusalStatus.send(refused, response);
        }
    }

    private Optional<TranscriptFile> find(String id, HttpServletRequest request) {
        var reader = new Reader(cookie.find(), Origin.of(request.getRemoteAddr()));
        var form = new Form(language.getLocale(), PaperSize.of(wish(request)));
        return request.getServletPath().equals(PDF)
                ? files.findPrinted(id, form, reader)
                : files.findSigned(id, form, reader);
    }

    /** The paper is that of the country, also where the language was chosen on a page. */
    private static Locale wish(HttpServletRequest request) {
        return AcceptLanguage.of(request.getHeader("Accept-Language")).stream()
                .findFirst()
                .orElse(Locale.ROOT);
    }

    private static void send(TranscriptFile file, String path, HttpServletResponse response)
            throws IOException {
        response.setContentType(path.equals(PDF) ? "application/pdf" : "application/vc+ld+json");
        response.setHeader("Content-Disposition", new Attachment(file.name()).disposition());
        response.setHeader("X-Robots-Tag", "noindex");
        response.setContentLength(file.bytes().length);
        response.getOutputStream().write(file.bytes());
    }
}
