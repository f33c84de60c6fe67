package org.distintivo.insight.portal.jobs;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.distintivo.insight.domain.DigestRhythm;
import org.distintivo.insight.service.search.JobSearchService;
import org.distintivo.insight.service.search.SavedSearchService;
import org.distintivo.insight.service.search.SavedSearchView;
import org.distintivo.platform.portal.Language;
import org.distintivo.platform.portal.Navigation;

/** Lists the searches that a person keeps, and how often mail tells of new openings. */
@Named
@RequestScoped
public class SearchesPage {

    static final String ADDRESS = "/my/searches";

    @Inject private SavedSearchService searches;
    @Inject private JobSearchService jobs;
    @Inject private JobWords words;
    @Inject private Navigation navigation;
    @Inject private Language language;

    private List<SavedSearchView> list;

    @PostConstruct
    void load() {
        list = searches.list();
    }

    /** Called before the page is shown. */
    public void act() {
        navigation.posted("never").ifPresent(it -> tell(it, DigestRhythm.NEVER));
        navigation.posted("daily").ifPresent(it -> tell(it, DigestRhythm.DAILY));
        navigation.posted("weekly").ifPresent(it -> tell(it, DigestRhythm.WEEKLY));
        navigation.posted("remove").ifPresent(this::remove);
    }

    private void tell(String id, DigestRhythm rhythm) {
        searches.tell(id, rhythm);
        navigation.done("insight.searches.told." + rhythm);
        navigation.to(ADDRESS);
    }

    private void remove(String id) {
        var removed = searches.remove(id);
        navigation.doneThen(
                "insight.searches.removed",
                "insight.searches.again",
                JobsPage.address(removed.filter()),
                removed.name());
        navigation.to(ADDRESS);
    }

    public List<SavedSearchView> getList() {
        return list;
    }

    public String address(SavedSearchView search) {
        return JobsPage.address(search.filter());
    }

    /** Returns what a search asks for, one phrase each. */
    public List<String> phrases(SavedSearchView search) {
        var labels = jobs.labels(search.filter(), language.getLocale());
        return words.phrases(search.filter(), labels);
    }
}
