package org.distintivo.catalog.service;

/**
 * What loading a catalog did, or would do.
 *
 * @param dryRun whether nothing was stored
 */
public record LoadReport(boolean dryRun, Counts exams, Counts certifications) {

    LoadReport asDryRun() {
        return new LoadReport(true, exams, certifications);
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
