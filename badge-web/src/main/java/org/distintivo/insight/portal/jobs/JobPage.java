package org.distintivo.insight.portal.jobs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.distintivo.insight.domain.JobClosedException;
import org.distintivo.insight.domain.JobFilter;
import org.distintivo.insight.domain.PostingUnknownException;
import org.distintivo.insight.service.applying.JobApplicationService;
import org.distintivo.insight.service.applying.JobApplicationView;
import org.distintivo.insight.service.search.JobSearchRates;
import org.distintivo.insight.service.search.JobSearchService;
import org.distintivo.insight.service.search.JobView;
import org.distintivo.platform.portal.Language;
import org.distintivo.platform.portal.Navigation;
import org.distintivo.platform.service.Origin;
import org.distintivo.platform.service.RateLimit;

/** Shows one opening, or that it is open no longer (410). */
@Named
@RequestScoped
public class JobPage {

    private static final String NUMBER = "\\d{1,18}";

    @Inject private JobSearchService search;
    @Inject private JobApplicationService applications;
    @Inject private RateLimit rates;
    @Inject private HttpServletRequest request;
    @Inject private Navigation navigation;
    @Inject private Language language;

    private JobView job;
    private String title;

    /** Called before the page is made, so that what never was is a 404. */
    public void look() {
        rates.spend(JobSearchRates.READING, Origin.of(request.getRemoteAddr()));
        var id = navigation.parameter("id");
        if (id == null || !id.matches(NUMBER)) {
            throw new PostingUnknownException();
        }
        load(Long.parseLong(id));
    }

    private void load(long id) {
        try {
            job = search.require(id, language.getLocale());
            title = job.title();
        } catch (JobClosedException e) {
            title = search.findTitle(id).orElseThrow(PostingUnknownException::new);
            var faces = FacesContext.getCurrentInstance();
            ((HttpServletResponse) faces.getExternalContext().getResponse())
                    .setStatus(HttpServletResponse.SC_GONE);
        }
    }

    /** Returns null where it is open no longer. */
    public JobView getJob() {
        return job;
    }

    /** Returns the reader's open application for it; null where there is none. */
    public JobApplicationView getApplied() {
        return applications.findOpen(job.id()).orElse(null);
    }

    public String getTitle() {
        return title;
    }

    /** Returns the address of a search for openings that name a skill. */
    public String skillAddress(String skill) {
        return JobsPage.address(JobFilter.of(it -> it.equals(JobFilter.SKILL) ? skill : null));
    }

    /** Returns the address of a search for openings of this employer. */
    public String getEmployerAddress() {
        return JobsPage.address(
                JobFilter.of(it -> it.equals(JobFilter.EMPLOYER) ? job.employer() : null));
    }

    /** Returns the address of a search with the words of the title. */
    public String getSimilarAddress() {
        return JobsPage.address(JobFilter.of(it -> it.equals(JobFilter.TEXT) ? words() : null));
    }

    private String words() {
        return title.length() > JobFilter.LONGEST ? title.substring(0, JobFilter.LONGEST) : title;
    }
}
