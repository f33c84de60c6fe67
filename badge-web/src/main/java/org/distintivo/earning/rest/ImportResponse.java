package org.distintivo.earning.rest;

import java.util.List;
import java.util.Locale;
import org.distintivo.earning.service.ImportView;
import org.distintivo.platform.rest.Problem;

/**
 * Tells how far an import has come.
 *
 * @param state {@code queued}, {@code running}, {@code done} or {@code failed}
 * @param dryRun whether the numbers tell what would be, and nothing was recorded
 * @param received rows found in the file; 0 until it has been looked through
 * @param warned rows that were taken and should be looked at
 * @param warnings of the first of these
 * @param error null unless the file as a whole was refused
 */
public record ImportResponse(
        String id,
        String state,
        boolean dryRun,
        int received,
        int recorded,
        int duplicate,
        int rejected,
        int warned,
        List<LineWarning> warnings,
        FileProblem error) {

    /** What the sender should look at although the row was taken. */
    public record LineWarning(Long line, String code, String detail, String field) {}

    /**
     * Why the file was refused, as a problem document.
     *
     * @param line null where it is no single line
     */
    public record FileProblem(
            String type, String title, int status, String code, String detail, Long line) {

        static FileProblem of(Problem problem, Long line) {
            return new FileProblem(
                    problem.type(),
                    problem.title(),
                    problem.status(),
                    problem.code(),
                    problem.detail(),
                    line);
        }
    }

    static ImportResponse of(ImportView view, List<LineWarning> warnings, FileProblem error) {
        return new ImportResponse(
                view.id(),
                view.state().name().toLowerCase(Locale.ROOT),
                view.dryRun(),
                view.received(),
                view.recorded(),
                view.duplicate(),
                view.rejected(),
                view.warned(),
                warnings,
                error);
    }
}
