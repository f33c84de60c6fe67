package org.distintivo.insight.service.matching;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.AsyncResult;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Future;
import org.distintivo.insight.service.matching.MatchingIndex.NamedInPosting;

/** Finds what postings name in a thread of its own, and writes nothing. */
@Stateless
@PermitAll
public class MatchingAhead {

    @Inject private MatchingIndexes indexes;

    /**
     * What was found.
     *
     * @param edition by which state of labels and corrections
     */
    record Found(int edition, List<NamedInPosting> named) {}

    /** Matches postings by what is known at this moment. */
    @Asynchronous
    public Future<Found> match(List<PostingWords> postings) {
        var index = indexes.current();
        return new AsyncResult<>(
                new Found(index.edition(), postings.stream().map(index::match).toList()));
    }
}
