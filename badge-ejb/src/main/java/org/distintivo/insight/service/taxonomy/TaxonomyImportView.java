package org.distintivo.insight.service.taxonomy;

import java.time.Instant;
import org.distintivo.insight.domain.TaxonomyFault;
import org.distintivo.insight.domain.TaxonomyImport;
import org.distintivo.insight.domain.TaxonomyImport.Changes;
import org.distintivo.insight.domain.TaxonomyImport.Found;
import org.distintivo.insight.domain.TaxonomyImport.Request;
import org.distintivo.insight.domain.TaxonomyImportState;

/**
 * How far an import of a taxonomy is.
 *
 * @param fault why it ended before its end; null where it did not
 * @param subject under what decisions about it are recorded
 */
public record TaxonomyImportView(
        String id,
        Request request,
        TaxonomyImportState state,
        Found found,
        Changes changes,
        TaxonomyFault fault,
        Instant createdAt,
        Instant finishedAt,
        String subject) {

    static TaxonomyImportView of(TaxonomyImport it) {
        return new TaxonomyImportView(
                it.publicId(),
                it.request(),
                it.state(),
                it.found(),
                it.changes(),
                it.fault().orElse(null),
                it.createdAt(),
                it.finishedAt(),
                TaxonomyImport.subject(it.publicId()));
    }
}
