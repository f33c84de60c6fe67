package org.distintivo.insight.service;

import java.util.List;

/** Looks into the words of postings when they are taken, in the transaction that takes them. */
interface PostingMatching {

    /**
     * Begins to look, while others write the rows of the postings.
     *
     * @param taken those that are new or say something else than before
     * @return writes what was found; to be run in the same transaction, behind the rows
     */
    Runnable begin(List<TakenPosting> taken);
}
