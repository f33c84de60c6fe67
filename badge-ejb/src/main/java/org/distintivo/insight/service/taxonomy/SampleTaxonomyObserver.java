package org.distintivo.insight.service.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.distintivo.insight.domain.SampleMarketRemoved;
import org.distintivo.insight.domain.Taxonomy;
import org.distintivo.insight.domain.TaxonomyState;
import org.distintivo.insight.service.matching.MatchingSteps;

/**
 * Switches the sample's taxonomy off when the fictional market goes. Its row stays, so that the
 * next start does not bring it in again.
 */
@ApplicationScoped
class SampleTaxonomyObserver {

    @Inject private TaxonomyRepository taxonomies;
    @Inject private MatchingSteps matching;

    void switchOff(@Observes SampleMarketRemoved removed) {
        var samples =
                taxonomies.list().stream()
                        .filter(Taxonomy::isSample)
                        .filter(it -> it.state() == TaxonomyState.ACTIVE)
                        .toList();
        if (!samples.isEmpty()) {
            samples.forEach(it -> it.become(TaxonomyState.OFF));
            matching.change();
        }
    }
}
