package org.distintivo.insight.service;

import org.distintivo.insight.domain.PostingDigest;

/**
 * A posting that counts for its job.
 *
 * @param job see {@link PostingDigest#job}
 */
record CountedPosting(long id, String source, String job) {}
