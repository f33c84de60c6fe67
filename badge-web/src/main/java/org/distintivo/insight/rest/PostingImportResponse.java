package org.distintivo.insight.rest;

import jakarta.json.bind.annotation.JsonbNillable;
import java.util.List;
import java.util.Locale;
import org.distintivo.insight.domain.PostingStatus;
import org.distintivo.insight.rest.PostingResponse.PostingReason;
import org.distintivo.insight.service.PostingImportView;

/**
 * Tells how far a feed has come.
 *
 * @param state {@code queued}, {@code running}, {@code held}, {@code done} or {@code failed}
 * @param whole whether what it does not name is withdrawn
 * @param received postings read so far
 * @param merged new ones that stand already in the feed of another source
 * @param withdrawn those that the source named no longer
 * @param aside the first of those that were quarantined
 * @param error null unless it failed
 */
@JsonbNillable
public record PostingImportResponse(
        String id,
        String source,
        String state,
        boolean whole,
        int received,
        int stored,
        int updated,
        int unchanged,
        int merged,
        int quarantined,
        int withdrawn,
        List<QuarantinedLine> aside,
        FeedProblem error) {

    /** A posting that was put aside, with its line in the feed. */
    @JsonbNillable
    public record QuarantinedLine(Long line, String identifier, PostingReason reason) {}

    /**
     * Why the feed was not taken to its end.
     *
     * @param line null where no line is to blame
     */
    @JsonbNillable
    public record FeedProblem(String code, String detail, Long line) {}

    static PostingImportResponse of(
            PostingImportView view, List<QuarantinedLine> aside, FeedProblem error) {
        return new PostingImportResponse(
                view.id(),
                view.source(),
                view.state().name().toLowerCase(Locale.ROOT),
                view.whole(),
                view.received(),
                view.counts().get(PostingStatus.STORED),
                view.counts().get(PostingStatus.UPDATED),
                view.counts().get(PostingStatus.UNCHANGED),
                view.counts().get(PostingStatus.MERGED),
                view.counts().get(PostingStatus.QUARANTINED),
                view.withdrawn(),
                aside,
                error);
    }
}
