package org.distintivo.insight.portal.hiring;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.distintivo.insight.domain.SourceName;
import org.distintivo.insight.service.employer.EmployerApplications;
import org.distintivo.insight.service.employer.EmployerView;
import org.distintivo.insight.service.employer.OpeningService;
import org.distintivo.insight.service.employer.OpeningState;

/** Tells at {@code /hiring} how an employer's openings stand. */
@Named
@RequestScoped
public class HiringPage {

    @Inject private OpeningService openings;
    @Inject private EmployerApplications applications;

    private EmployerView employer;

    @PostConstruct
    void load() {
        employer = openings.employer();
    }

    public EmployerView getEmployer() {
        return employer;
    }

    /** Returns whether the employer is fictional. */
    public boolean isSample() {
        return SourceName.isSample(employer.source());
    }

    /** Returns how many applications wait for an answer. */
    public long getApplications() {
        return applications.countOpen();
    }

    public long getOpen() {
        return openings.count().get(OpeningState.OPEN);
    }

    public long getExpired() {
        return openings.count().get(OpeningState.EXPIRED);
    }
}
