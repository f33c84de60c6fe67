package org.distintivo.insight.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.distintivo.insight.domain.InsightFilterException;
import org.distintivo.insight.domain.InsightUnknownException;
import org.distintivo.insight.domain.SubjectKind;
import org.distintivo.insight.service.market.InsightFilter;
import org.distintivo.insight.service.market.PostingsFilter;

/** Reads what an address asks for: about what, and which part of the market. */
@RequestScoped
public class InsightRequest {

    @Inject private HttpServletRequest request;

    private InsightFilter filter;
    private boolean wrong;

    /**
     * Returns what it is about.
     *
     * @throws InsightUnknownException if the address names nothing that has figures
     */
    SubjectKind kind() {
        return SubjectKind.of(request.getParameter("kind"))
                .orElseThrow(InsightUnknownException::new);
    }

    String code() {
        return request.getParameter("code");
    }

    /** Returns the part of the market; everywhere for a filter that cannot be read. */
    InsightFilter filter() {
        if (filter == null) {
            filter = read();
        }
        return filter;
    }

    private InsightFilter read() {
        try {
            return InsightFilter.of(
                    request.getParameter("country"),
                    request.getParameter("region"),
                    request.getParameter("currency"),
                    request.getParameter("months"));
        } catch (InsightFilterException e) {
            wrong = true;
            return InsightFilter.NONE;
        }
    }

    /** Returns whether the filter could not be read. */
    boolean isWrong() {
        filter();
        return wrong;
    }

    PostingsFilter postings() {
        return PostingsFilter.of(
                filter(),
                request.getParameter("employer"),
                request.getParameter("title"),
                request.getParameter("skill"),
                request.getParameter("month"),
                request.getParameter("pay"));
    }

    /** Returns the number of the page of a list; null where none is asked for. */
    String page() {
        return request.getParameter("page");
    }
}
