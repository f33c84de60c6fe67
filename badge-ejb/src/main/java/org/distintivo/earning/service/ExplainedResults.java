package org.distintivo.earning.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.List;
import org.distintivo.account.domain.ExportRequested;

/** Tells in an export what became of each result in words, in the person's language. */
@ApplicationScoped
class ExplainedResults {

    @Inject private ExamResultRepository results;
    @Inject private ResultViews views;

    void export(@Observes ExportRequested news) {
        var told = Json.createArrayBuilder();
        views.of(results.listByEarners(List.of(news.earnerId())), news.language())
                .forEach(
                        it ->
                                told.add(
                                        Json.createObjectBuilder()
                                                .add("partner", it.partner())
                                                .add("externalId", it.externalId())
                                                .add("exam", it.exam())
                                                .add("explanation", it.explanation())));
        news.contents().tell("earning.data.explanations", told.build());
    }
}
