package org.distintivo.insight.portal.jobs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.distintivo.insight.domain.JobFilter;
import org.distintivo.insight.domain.JobSearchRefusedException;
import org.distintivo.insight.service.search.JobResults;
import org.distintivo.insight.service.search.JobResults.FacetValue;
import org.distintivo.insight.service.search.JobSearch;
import org.distintivo.insight.service.search.JobSearchRates;
import org.distintivo.insight.service.search.JobSearchService;
import org.distintivo.platform.domain.FieldRefusedException;
import org.distintivo.platform.domain.RuleViolation;
import org.distintivo.platform.portal.Language;
import org.distintivo.platform.portal.Navigation;
import org.distintivo.platform.service.Origin;
import org.distintivo.platform.service.RateLimit;

/** Searches the openings at {@code /jobs}; everything that is asked stands in the address. */
@Named
@RequestScoped
public class JobsPage {

    static final String ADDRESS = "/jobs";

    private static final List<Integer> DISTANCES = List.of(10, 25, 50, 100, 250, 500);
    private static final int BAD_REQUEST = HttpServletResponse.SC_BAD_REQUEST;

    @Inject private JobSearchService search;
    @Inject private JobWords words;
    @Inject private RateLimit rates;
    @Inject private HttpServletRequest request;
    @Inject private Navigation navigation;
    @Inject private Language language;

    private JobFilter filter = JobFilter.of(name -> null);
    private Map<String, String> labels = Map.of();
    private JobResults results;

    /**
     * A part of the search that the reader has chosen.
     *
     * @param without the address without it
     */
    public record Chosen(String label, String without) {}

    /** What else can be chosen, with the address. */
    public record Choice(String label, int count, String address) {}

    /** The choices of one kind. */
    public record Group(String name, List<Choice> choices) {}

    /** Called before the page is made; what is asked wrongly is said beside its field. */
    public void look() {
        rates.spend(JobSearchRates.READING, Origin.of(request.getRemoteAddr()));
        try {
            filter = JobFilter.of(this::parameter);
            if (filter.matching() && !isHolder()) {
                navigation.to("/signin?to=" + encoded(address(filter)));
                return;
            }
            labels = search.labels(filter, language.getLocale());
            results =
                    search.search(
                            new JobSearch(
                                    filter,
                                    request.getParameter("after"),
                                    JobSearch.USUAL,
                                    language.getLocale(),
                                    true));
        } catch (FieldRefusedException e) {
            refuse(e.field(), e);
        } catch (JobSearchRefusedException e) {
            refuse(e.field(), e);
        }
    }

    /** The form sends its distance also where no place is typed, and means none then. */
    private String parameter(String name) {
        var near = request.getParameter(JobFilter.NEAR);
        boolean nowhere = near == null || near.isBlank();
        return nowhere && name.equals(JobFilter.KM) ? null : request.getParameter(name);
    }

    private void refuse(String field, RuleViolation violation) {
        navigation.refuse(field, violation);
        var faces = FacesContext.getCurrentInstance();
        ((HttpServletResponse) faces.getExternalContext().getResponse()).setStatus(BAD_REQUEST);
    }

    private boolean isHolder() {
        return request.isUserInRole("earner");
    }

    /** Returns null where nothing could be searched for. */
    public JobResults getResults() {
        return results;
    }

    /** Returns what stands in a field: as understood, else as typed. */
    public String typed(String name) {
        var understood = filter.parameters().get(name);
        if (understood != null) {
            return understood;
        }
        var typed = request.getParameter(name);
        return typed == null || typed.length() > JobFilter.LONGEST ? "" : typed;
    }

    public List<Integer> getDistances() {
        return DISTANCES;
    }

    public int getDistance() {
        return filter.km() == null ? JobFilter.USUAL_KM : filter.km();
    }

    public boolean isRemote() {
        return filter.remote();
    }

    /** Returns what the form keeps although it has no field for it. */
    public List<Map.Entry<String, String>> getKept() {
        return filter.parameters().entrySet().stream()
                .filter(it -> !List.of("q", "near", "km", "remote").contains(it.getKey()))
                .toList();
    }

    public List<Chosen> getChosen() {
        return filter.parameters().entrySet().stream()
                .filter(it -> !List.of("q", "km").contains(it.getKey()))
                .map(
                        it ->
                                new Chosen(
                                        words.phrase(
                                                filter,
                                                it.getKey(),
                                                labels.getOrDefault(it.getKey(), it.getValue())),
                                        address(filter.with(it.getKey(), null))))
                .toList();
    }

    public List<Group> getGroups() {
        return results.facets().stream()
                .map(it -> new Group(it.name(), choices(it.name(), it.values())))
                .toList();
    }

    private List<Choice> choices(String name, List<FacetValue> values) {
        return values.stream().map(it -> choice(name, it)).toList();
    }

    private Choice choice(String name, FacetValue it) {
        return new Choice(
                words.value(name, it.value(), it.label()),
                it.count(),
                address(filter.with(name, it.value())));
    }

    /** Returns the addresses of places of the same name. */
    public List<Chosen> getOtherPlaces() {
        return results.near() == null
                ? List.of()
                : results.near().others().stream()
                        .map(it -> new Chosen(it, address(filter.with(JobFilter.NEAR, it))))
                        .toList();
    }

    /** Returns the address of the next page; null on the last one. */
    public String getNext() {
        if (results.next() == null) {
            return null;
        }
        var address = address(filter);
        return address + (address.contains("?") ? "&" : "?") + "after=" + results.next();
    }

    /** Returns the address of the first page; null on it. */
    public String getFirst() {
        var after = request.getParameter("after");
        return after == null || after.isBlank() ? null : address(filter);
    }

    /** Returns the address that toggles whether only what fits the reader's badges is shown. */
    public String getMatchAddress() {
        return address(filter.with(JobFilter.MATCH, filter.matching() ? null : JobFilter.BADGES));
    }

    public boolean isMatching() {
        return filter.matching();
    }

    /** Returns the address of the page on which the search is kept. */
    public String getKeepAddress() {
        return "/my/searches/new" + (filter.isEmpty() ? "" : "?" + filter.query());
    }

    static String address(JobFilter filter) {
        return filter.isEmpty() ? ADDRESS : ADDRESS + "?" + filter.query();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
