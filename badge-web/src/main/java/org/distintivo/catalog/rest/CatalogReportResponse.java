package org.distintivo.catalog.rest;

import java.util.List;
import java.util.function.Function;
import org.distintivo.catalog.domain.CatalogFault;
import org.distintivo.catalog.service.LoadReport;

/**
 * What loading a catalog did, or would do.
 *
 * @param warnings of what was taken and should be looked at
 */
public record CatalogReportResponse(
        boolean dryRun, Counts exams, Counts certifications, List<Warning> warnings) {

    /**
     * @param pointer where in the catalog, as a JSON pointer (RFC 6901)
     * @param code kebab-case, stable
     */
    public record Warning(String pointer, String code, String detail) {}

    /** How many were new, had changed, or were the same as before. */
    public record Counts(int created, int updated, int unchanged) {

        static Counts of(LoadReport.Counts counts) {
            return new Counts(counts.created(), counts.updated(), counts.unchanged());
        }
    }

    /**
     * @param words puts what is to be said into the caller's language
     */
    static CatalogReportResponse of(LoadReport report, Function<CatalogFault, String> words) {
        return new CatalogReportResponse(
                report.dryRun(),
                Counts.of(report.exams()),
                Counts.of(report.certifications()),
                report.warnings().stream()
                        .map(it -> new Warning(it.pointer(), it.code(), words.apply(it)))
                        .toList());
    }
}
