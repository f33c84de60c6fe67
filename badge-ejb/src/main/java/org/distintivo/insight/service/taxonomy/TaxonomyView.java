package org.distintivo.insight.service.taxonomy;

import java.time.Instant;
import java.util.List;
import org.distintivo.insight.domain.Taxonomy;
import org.distintivo.insight.domain.TaxonomyOrigin;
import org.distintivo.insight.domain.TaxonomyState;

/**
 * A taxonomy with what it holds.
 *
 * @param importedAt when it was last taken over; null before the first time
 */
public record TaxonomyView(
        String code,
        TaxonomyOrigin origin,
        List<String> languages,
        TaxonomyState state,
        int precedence,
        boolean sample,
        int skills,
        int occupations,
        int labels,
        Instant importedAt) {

    static TaxonomyView of(Taxonomy it) {
        return new TaxonomyView(
                it.code(),
                it.origin(),
                it.languages(),
                it.state(),
                it.precedence(),
                it.isSample(),
                it.skills(),
                it.occupations(),
                it.labels(),
                it.importedAt());
    }
}
