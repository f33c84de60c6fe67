package org.distintivo.insight.service.market;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.insight.domain.SubjectKind;

/**
 * Tells whether a page with figures has changed. Asked whenever it is looked at, so it is no EJB.
 */
@ApplicationScoped
public class InsightStates {

    @Inject private InsightRepository insights;
    @Inject private CatalogService catalog;

    /**
     * Returns the state of the figures of a subject.
     *
     * @param kind as in addresses
     * @return a short text that changes with the figures, the catalog and the look of pages; empty
     *     where nothing was counted
     */
    public Optional<String> find(String kind, String code) {
        return SubjectKind.of(kind)
                .flatMap(it -> insights.find(it, code))
                .map(it -> it.measuredAt() + " " + catalog.read().mark());
    }
}
