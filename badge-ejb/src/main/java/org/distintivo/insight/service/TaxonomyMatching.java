package org.distintivo.insight.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.distintivo.insight.service.matching.PostingMatchingService;
import org.distintivo.insight.service.matching.PostingWords;

/** Finds the skills and occupations of the taxonomies in postings as they are taken. */
@ApplicationScoped
class TaxonomyMatching implements PostingMatching {

    @Inject private PostingMatchingService matching;

    @Override
    public Runnable begin(List<TakenPosting> taken) {
        var added = matching.look(words(taken.stream().filter(TakenPosting::isNew)));
        var known = words(taken.stream().filter(it -> !it.isNew()));
        return () -> {
            matching.add(added);
            matching.match(known);
        };
    }

    private static List<PostingWords> words(Stream<TakenPosting> taken) {
        return taken.map(
                        it ->
                                new PostingWords(
                                        it.id(), it.title(), it.text(), it.skills(), it.language()))
                .toList();
    }
}
