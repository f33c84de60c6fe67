package org.distintivo.insight.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.distintivo.insight.service.matching.PostingMatchingService;
import org.distintivo.insight.service.matching.PostingWords;

/** Finds the skills and occupations of the taxonomies in postings as they are taken. */
@ApplicationScoped
class TaxonomyMatching implements PostingMatching {

    @Inject private PostingMatchingService matching;

    @Override
    public void match(List<TakenPosting> taken) {
        matching.match(
                taken.stream()
                        .map(
                                it ->
                                        new PostingWords(
                                                it.id(),
                                                it.title(),
                                                it.text(),
                                                it.skills(),
                                                it.language()))
                        .toList());
    }
}
