package org.distintivo.insight.portal.jobs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.insight.domain.JobFilter;
import org.distintivo.insight.service.search.JobSearchService;

/** Says where openings for an exam or a certification are, where there are any. */
@Named
@RequestScoped
public class JobLinks {

    @Inject private JobSearchService search;

    public boolean isAny(AchievementKey achievement) {
        return search.isAnyNaming(achievement);
    }

    public String address(AchievementKey achievement) {
        return JobsPage.address(
                JobFilter.of(it -> it.equals(JobFilter.ACHIEVEMENT) ? achievement.code() : null));
    }
}
