package org.distintivo.earning.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.distintivo.account.service.EarnerService;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.earning.domain.UnknownResultException;
import org.distintivo.earning.service.EarnerOverview.ResultView;
import org.distintivo.platform.domain.Roles;

/** Results with their decisions, for staff to look through. */
@Stateless
@RolesAllowed(Roles.MANAGER)
public class ResultSearchService {

    /** Results on one page of the list. */
    public static final int PAGE = 50;

    @Inject private ExamResultRepository results;
    @Inject private CandidateMismatches mismatches;
    @Inject private EarnerService earners;
    @Inject private CatalogService catalog;
    @Inject private ResultViews views;

    /**
     * Returns a page of results, the newest first.
     *
     * @param page counted from 0
     * @throws org.distintivo.platform.domain.MailAddressInvalidException if the address is none
     */
    public List<ResultView> list(ResultSearch search, int page, Locale language) {
        var wanted = new HashMap<String, Object>();
        if (!search.address().isEmpty()) {
            var earner = earners.findByAddress(search.address());
            if (earner.isEmpty()) {
                return List.of();
            }
            wanted.put("earnerId", earner.get().id());
        }
        if (!search.exam().isEmpty()) {
            wanted.put("exam", examCode(search.exam()));
        }
        if (!search.externalId().isEmpty()) {
            wanted.put("externalId", search.externalId());
        }
        return list(wanted, page, PAGE, language);
    }

    /** Returns the newest few results. */
    public List<ResultView> listNewest(int most, Locale language) {
        return list(Map.of(), 0, most, language);
    }

    private List<ResultView> list(Map<String, Object> wanted, int page, int most, Locale language) {
        return views.of(results.search(wanted, Math.max(page, 0) * most, most), language);
    }

    /**
     * Returns one result with its decision in words.
     *
     * @throws UnknownResultException if there is no such result
     */
    public ResultView require(long id, Locale language) {
        var found = results.find(id).orElseThrow(UnknownResultException::new);
        return views.of(List.of(found), language).get(0);
    }

    /** Returns the candidate ids of one earner that do not agree with the addresses. */
    public List<CandidateMismatch> listMismatches(long earnerId) {
        return mismatches.of(earnerId);
    }

    /** As the catalog spells it, whatever case somebody types. */
    private String examCode(String typed) {
        var codes = catalog.rules().exams().keySet();
        return codes.contains(typed)
                ? typed
                : codes.stream().filter(typed::equalsIgnoreCase).findFirst().orElse(typed);
    }
}
