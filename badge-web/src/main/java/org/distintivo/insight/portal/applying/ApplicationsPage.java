package org.distintivo.insight.portal.applying;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.distintivo.insight.service.applying.JobApplicationService;
import org.distintivo.insight.service.applying.JobApplicationView;

/** Lists what a person has applied for, and what became of it. */
@Named
@RequestScoped
public class ApplicationsPage {

    static final String ADDRESS = "/my/applications";

    @Inject private JobApplicationService applications;

    private List<JobApplicationView> list;

    @PostConstruct
    void load() {
        list = applications.list();
    }

    public List<JobApplicationView> getList() {
        return list;
    }
}
