package org.distintivo.earning.service;

import java.util.List;

/**
 * A delivery partner's own number of a candidate that does not agree with the addresses: it came
 * with other people's addresses as well, or is one of several that came with this one's. It never
 * joins anybody; staff find out whether it is one person.
 *
 * @param others the people who came with the same number; empty when one person came with several
 */
public record CandidateMismatch(String partner, String candidateId, List<Other> others) {

    /** Somebody else, under the address that came with the result. */
    public record Other(long earnerId, String address) {}
}
