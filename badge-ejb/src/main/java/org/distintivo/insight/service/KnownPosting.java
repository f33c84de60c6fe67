package org.distintivo.insight.service;

import org.distintivo.insight.domain.PostingDigest;

/**
 * What has to be known of a stored posting to tell whether a feed says anything new of it.
 *
 * @param contentHash see {@link PostingDigest#content}
 * @param withdrawn whether it is off the market
 */
record KnownPosting(long id, String identifier, String contentHash, boolean withdrawn) {

    /** Returns whether it says this already and is open. */
    boolean says(PostingDigest digest) {
        return !withdrawn && contentHash.equals(digest.content());
    }
}
