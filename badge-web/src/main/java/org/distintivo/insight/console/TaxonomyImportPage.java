package org.distintivo.insight.console;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.distintivo.insight.domain.TaxonomyImportState;
import org.distintivo.insight.domain.TaxonomyRefusedException;
import org.distintivo.insight.service.taxonomy.AsideView;
import org.distintivo.insight.service.taxonomy.TaxonomyImportView;
import org.distintivo.insight.service.taxonomy.TaxonomyService;
import org.distintivo.insight.service.taxonomy.TaxonomyUploadService;
import org.distintivo.platform.portal.Navigation;

/**
 * Shows at {@code /console/taxonomies/{id}} what files of a taxonomy name, what they would change
 * and what was put aside, and lets staff take that over or not.
 */
@Named
@RequestScoped
public class TaxonomyImportPage {

    private static final int ASIDE = 100;

    @Inject private TaxonomyService taxonomies;
    @Inject private TaxonomyUploadService uploads;
    @Inject private Navigation navigation;
    @Inject private HttpServletRequest request;

    private TaxonomyImportView view;

    @PostConstruct
    void load() {
        view = taxonomies.requireImport(request.getParameter("id"));
    }

    public TaxonomyImportView getView() {
        return view;
    }

    /** Returns whether something of it is still to come. */
    public boolean isUnderWay() {
        return view.state() == TaxonomyImportState.QUEUED
                || view.state() == TaxonomyImportState.APPROVED;
    }

    /** Returns whether it waits for somebody to decide. */
    public boolean isWaiting() {
        return view.state() == TaxonomyImportState.READ;
    }

    public List<AsideView> getAside() {
        return taxonomies.listAside(view.id(), ASIDE);
    }

    public String take() {
        return decide(
                () -> {
                    taxonomies.approve(view.id());
                    uploads.carryOn();
                },
                "insight.taxonomy.taken");
    }

    public String leave() {
        return decide(() -> taxonomies.refuse(view.id()), "insight.taxonomy.left");
    }

    private String decide(Runnable decision, String outcome) {
        try {
            decision.run();
            navigation.done(outcome);
        } catch (TaxonomyRefusedException e) {
            navigation.notDoneFor(e);
        }
        return navigation.again();
    }
}
