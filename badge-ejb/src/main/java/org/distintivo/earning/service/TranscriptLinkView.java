package org.distintivo.earning.service;

import java.time.Instant;
import org.distintivo.earning.domain.TranscriptLink;

/**
 * A link to the transcript, as its holder sees it.
 *
 * @param label the holder's own words; empty for none
 * @param openings how often its code was typed
 */
public record TranscriptLinkView(
        String id,
        String label,
        boolean failures,
        Instant madeAt,
        Instant wearsOutAt,
        int openings,
        boolean open) {

    static TranscriptLinkView of(TranscriptLink link, Instant now) {
        return new TranscriptLinkView(
                link.publicId(),
                link.label(),
                link.failures(),
                link.madeAt(),
                link.wearsOutAt(),
                link.openings(),
                link.isOpen(now));
    }
}
