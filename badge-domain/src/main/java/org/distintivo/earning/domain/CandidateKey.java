package org.distintivo.earning.domain;

import java.util.Objects;

/** Names one candidate: ids are unique within the delivery partner that gave them. */
public record CandidateKey(String partner, String candidateId) {

    public CandidateKey {
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(candidateId, "candidateId");
    }
}
