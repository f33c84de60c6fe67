package org.distintivo.insight.portal.jobs;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.distintivo.insight.domain.DigestRhythm;
import org.distintivo.insight.domain.JobFilter;
import org.distintivo.insight.domain.SavedSearchRefusedException;
import org.distintivo.insight.service.search.JobSearchService;
import org.distintivo.insight.service.search.SavedSearchService;
import org.distintivo.platform.domain.FieldRefusedException;
import org.distintivo.platform.portal.Language;
import org.distintivo.platform.portal.Navigation;
import org.distintivo.platform.portal.Texts;

/** Keeps the search that stands in the address, under a name. */
@Named
@RequestScoped
public class NewSearchPage {

    @Inject private SavedSearchService searches;
    @Inject private JobSearchService jobs;
    @Inject private JobWords words;
    @Inject private HttpServletRequest request;
    @Inject private Navigation navigation;
    @Inject private Language language;
    @Inject private Texts texts;

    private JobFilter filter;
    private String name;
    private DigestRhythm digest = DigestRhythm.NEVER;

    @PostConstruct
    void load() {
        try {
            filter = JobFilter.of(request::getParameter);
        } catch (FieldRefusedException e) {
            filter = JobFilter.of(it -> null); // an address that was broken on the way
        }
        var suggested = String.join(", ", getPhrases());
        name = suggested.length() > 80 ? suggested.substring(0, 80) : suggested;
    }

    public String keep() {
        try {
            searches.keep(name, filter, digest);
        } catch (SavedSearchRefusedException violation) {
            navigation.refuse("name", violation);
            return null;
        }
        navigation.done("insight.searches.kept." + digest);
        return navigation.to(SearchesPage.ADDRESS);
    }

    /** Returns what the search asks for, one phrase each. */
    public List<String> getPhrases() {
        return words.phrases(filter, jobs.labels(filter, language.getLocale()));
    }

    public String getBack() {
        return JobsPage.address(filter);
    }

    public List<SelectItem> getRhythms() {
        return Arrays.stream(DigestRhythm.values())
                .map(it -> new SelectItem(it, texts.get("insight.searches.digest." + it)))
                .toList();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public DigestRhythm getDigest() {
        return digest;
    }

    public void setDigest(DigestRhythm digest) {
        this.digest = digest;
    }
}
