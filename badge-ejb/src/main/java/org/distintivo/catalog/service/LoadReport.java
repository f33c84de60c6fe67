package org.distintivo.catalog.service;

import java.util.List;
import org.distintivo.catalog.domain.CatalogFault;

/**
 * What loading a catalog did, or would do.
 *
 * @param dryRun whether nothing was stored
 * @param renaming of the program; null when its name stays or is the first
 * @param warnings of what is taken and should be looked at
 */
public record LoadReport(
        boolean dryRun,
        Counts exams,
        Counts certifications,
        Renaming renaming,
        List<CatalogFault> warnings) {

    /** The program's name before and after, which stands at the head of every page and mail. */
    public record Renaming(String from, String to) {

        static Renaming of(String from, String to) {
            return from.isEmpty() || from.equals(to) ? null : new Renaming(from, to);
        }
    }

    LoadReport asDryRun() {
        return new LoadReport(true, exams, certifications, renaming, warnings);
    }

    int created() {
        return exams.created() + certifications.created();
    }

    int updated() {
        return exams.updated() + certifications.updated();
    }

    boolean changedAnything() {
        return created() + updated() > 0;
    }

    /** How many items were new, had changed, or were the same as before. */
    public record Counts(int created, int updated, int unchanged) {

        static final Counts NONE = new Counts(0, 0, 0);

        Counts oneCreated() {
            return new Counts(created + 1, updated, unchanged);
        }

        Counts oneMore(boolean changed) {
            return changed
                    ? new Counts(created, updated + 1, unchanged)
                    : new Counts(created, updated, unchanged + 1);
        }
    }
}
