package org.distintivo.insight.portal;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.distintivo.insight.service.market.InsightService;
import org.distintivo.insight.service.market.InsightView;
import org.distintivo.insight.service.market.MyInsightService;
import org.distintivo.platform.domain.Attachment;
import org.distintivo.platform.domain.RuleViolation;
import org.distintivo.platform.portal.Language;
import org.distintivo.platform.portal.PortalServlet;
import org.distintivo.platform.portal.RefusalStatus;

/** Answers the addresses of charts as CSV, from which the portal forwards. */
@WebServlet({FigureServlet.OF_SUBJECT, FigureServlet.OF_BADGES})
public class FigureServlet extends PortalServlet {

    static final String OF_SUBJECT = "/insight/figures";
    static final String OF_BADGES = "/insight/my-figures";

    @Inject private transient InsightRequest asked;
    @Inject private transient InsightService insights;
    @Inject private transient MyInsightService own;
    @Inject private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var table = FigureTable.of(request.getParameter("figure"));
        if (request.getDispatcherType() != DispatcherType.FORWARD
                || table.isEmpty()
                || asked.isWrong()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            var mine = request.getServletPath().equals(OF_BADGES);
            send(table.get(), mine, response);
        } catch (RuleViolation refused) {
            RefusalStatus.send(refused, response);
        }
    }

    private void send(FigureTable table, boolean mine, HttpServletResponse response)
            throws IOException {
        var view = mine ? own.read(asked.filter(), language.getLocale()) : subject();
        var name = mine ? "my-badges" : view.subject().code();
        var bytes = table.csv(view).getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                "Content-Disposition",
                new Attachment(name + "-" + table.name().toLowerCase(Locale.ROOT) + ".csv")
                        .disposition());
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader("Cache-Control", mine ? "private, no-store" : "no-cache");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private InsightView subject() {
        return insights.read(asked.kind(), asked.code(), asked.filter(), language.getLocale());
    }
}
