package org.distintivo.earning.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.distintivo.platform.service.HealthIndicator;

/** Counts the candidates who could not be linked to a person; their results are held for staff. */
@ApplicationScoped
class HeldResultsIndicator implements HealthIndicator {

    @Inject private CaseRepository cases;

    @Override
    public String name() {
        return "earning.unlinked-candidates";
    }

    @Override
    public Measured measure() {
        long held = cases.listOpen().size();
        return new Measured(held, held > 0);
    }

    /** An item of its own leads there already. */
    @Override
    public String address() {
        return null;
    }
}
