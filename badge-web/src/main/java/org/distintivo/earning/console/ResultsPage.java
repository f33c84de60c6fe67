package org.distintivo.earning.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.distintivo.earning.service.EarnerOverview.ResultView;
import org.distintivo.earning.service.ResultSearch;
import org.distintivo.earning.service.ResultSearchService;
import org.distintivo.platform.domain.MailAddressInvalidException;
import org.distintivo.platform.portal.Language;
import org.distintivo.platform.portal.Navigation;
import org.distintivo.platform.portal.Paging;

/**
 * Lists results with their decisions at {@code /console/results}, the newest first, or those looked
 * for.
 */
@Named
@RequestScoped
public class ResultsPage {

    @Inject private ResultSearchService results;
    @Inject private HttpServletRequest request;
    @Inject private Navigation navigation;
    @Inject private Language language;

    private ResultSearch search;
    private Paging paging;
    private List<ResultView> found;

    /** Reports a bad address before the page is written, so that it is also listed on top. */
    public void look() {
        search = new ResultSearch(said("address"), said("exam"), said("number"));
        int page = Paging.number(said("page"));
        try {
            found = results.list(search, page, language.getLocale());
        } catch (MailAddressInvalidException e) {
            found = List.of();
            navigation.refuse("address", e);
        }
        paging = new Paging(page, address(), found.size(), ResultSearchService.PAGE);
    }

    public ResultSearch getSearch() {
        return search;
    }

    public List<ResultView> getFound() {
        return found;
    }

    public Paging getPaging() {
        return paging;
    }

    private String said(String parameter) {
        return request.getParameter(parameter);
    }

    private String address() {
        return "/console/results?address="
                + encoded(search.address())
                + "&exam="
                + encoded(search.exam())
                + "&number="
                + encoded(search.externalId())
                + "&page=";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
