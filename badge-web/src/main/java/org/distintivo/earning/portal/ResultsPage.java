package org.distintivo.earning.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.distintivo.account.domain.MailAddressInvalidException;
import org.distintivo.earning.service.EarnerStory.ResultView;
import org.distintivo.earning.service.ResultSearch;
import org.distintivo.earning.service.ResultSearchService;
import org.distintivo.platform.portal.Language;
import org.distintivo.platform.portal.Navigation;

/**
 * {@code /console/results}: results with their decisions, the newest first, or those looked for.
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

    /** Before anything is written, so that a bad address is told on top as well. */
    public void look() {
        search = new ResultSearch(said("address"), said("exam"), said("number"));
        paging = new Paging(Paging.number(said("page")), address());
        try {
            found = results.list(search, paging.number(), language.getLocale());
        } catch (MailAddressInvalidException e) {
            found = List.of();
            navigation.refuse("address", e);
        }
    }

    public ResultSearch getSearch() {
        return search;
    }

    public List<ResultView> getFound() {
        return found;
    }

    public String getNewer() {
        return paging.newer();
    }

    public String getOlder() {
        return paging.older(found.size(), ResultSearchService.PAGE);
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
