package org.distintivo.earning.rest;

import jakarta.json.bind.annotation.JsonbNillable;
import java.util.List;

/**
 * Tells what became of one result, in the place in which it was sent.
 *
 * @param status {@code recorded}, {@code duplicate} or {@code rejected}
 * @param decision null when it was rejected
 * @param explanation the decision in the caller's language; null when it was rejected
 * @param error null unless it was rejected
 * @param warnings empty unless something about it looks odd
 */
@JsonbNillable
public record RecordedResultResponse(
        String externalId,
        String status,
        String decision,
        List<EarnedBadge> badges,
        String explanation,
        RowProblem error,
        List<RowWarning> warnings) {

    /**
     * What the sender should look at although the result was taken.
     *
     * @param field the member that looks odd
     */
    public record RowWarning(String code, String detail, String field) {}

    /** A badge that the result earned. */
    public record EarnedBadge(String id, String kind, String code) {}

    /**
     * Why one row was rejected, as a problem document.
     *
     * <p>Status, code, detail and field are those of the first fault.
     *
     * @param field the member at fault; null where it is the row as a whole
     * @param faults all of them, five at most, the first included
     * @param moreFaults how many there are beyond them
     */
    @JsonbNillable
    public record RowProblem(
            String type,
            String title,
            int status,
            String code,
            String detail,
            String field,
            List<RowFault> faults,
            int moreFaults) {}

    /**
     * One thing that is wrong with a row.
     *
     * @param field the member at fault; null where it is the row as a whole
     */
    @JsonbNillable
    public record RowFault(String code, String detail, String field) {}
}
