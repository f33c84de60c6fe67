package org.distintivo.insight.service.search;

import java.time.Instant;
import org.distintivo.insight.domain.DigestRhythm;
import org.distintivo.insight.domain.JobFilter;
import org.distintivo.insight.domain.SavedSearch;

/** A search that a person keeps. */
public record SavedSearchView(
        String id, String name, JobFilter filter, DigestRhythm digest, Instant madeAt) {

    static SavedSearchView of(SavedSearch search) {
        return new SavedSearchView(
                search.publicId(),
                search.name(),
                search.filter(),
                search.digest(),
                search.madeAt());
    }
}
