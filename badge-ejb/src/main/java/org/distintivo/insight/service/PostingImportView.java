package org.distintivo.insight.service;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.distintivo.insight.domain.FeedFault;
import org.distintivo.insight.domain.PostingImport;
import org.distintivo.insight.domain.PostingImportState;
import org.distintivo.insight.domain.PostingStatus;

/**
 * How far a feed has come.
 *
 * @param whole whether it names everything that is open
 * @param received how many postings were read so far
 * @param counts how many of them came to which end
 * @param withdrawn how many its source named no longer
 * @param openBefore how many of its source were open when it began
 * @param fault why it failed; null where it did not
 * @param faultLine the line at which it broke; null where no line is to blame
 * @param finishedAt null before its end
 */
public record PostingImportView(
        String id,
        String source,
        boolean whole,
        PostingImportState state,
        int received,
        Map<PostingStatus, Integer> counts,
        int withdrawn,
        int openBefore,
        FeedFault fault,
        Long faultLine,
        Instant createdAt,
        Instant finishedAt) {

    public PostingImportView {
        counts = Map.copyOf(counts);
    }

    /** Returns how many were put aside. */
    public int quarantined() {
        return counts.get(PostingStatus.QUARANTINED);
    }

    /** Returns under what is recorded what staff decide about it. */
    public String subject() {
        return PostingImport.subject(id);
    }

    static PostingImportView of(PostingImport stored) {
        var counts = new EnumMap<PostingStatus, Integer>(PostingStatus.class);
        for (var status : PostingStatus.values()) {
            counts.put(status, stored.count(status));
        }
        return new PostingImportView(
                stored.publicId(),
                stored.source().text(),
                stored.isWhole(),
                stored.state(),
                stored.processed(),
                counts,
                stored.withdrawn(),
                stored.openBefore(),
                stored.fault().orElse(null),
                stored.faultLine(),
                stored.createdAt(),
                stored.finishedAt());
    }
}
