package org.distintivo.earning.service;

import java.time.Instant;
import org.distintivo.earning.domain.CandidateLink;

/** A candidate id that stands for a person. */
public record CandidateLinkView(long id, String partner, String candidateId, Instant since) {

    static CandidateLinkView of(CandidateLink link) {
        var key = link.key();
        return new CandidateLinkView(link.id(), key.partner(), key.candidateId(), link.linkedAt());
    }
}
