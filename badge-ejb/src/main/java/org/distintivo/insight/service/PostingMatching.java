package org.distintivo.insight.service;

import java.util.List;

/** Looks into the words of postings when they are taken, in the transaction that takes them. */
interface PostingMatching {

    /**
     * Matches some postings.
     *
     * @param taken those that are new or say something else than before; their rows are written
     */
    void match(List<TakenPosting> taken);
}
