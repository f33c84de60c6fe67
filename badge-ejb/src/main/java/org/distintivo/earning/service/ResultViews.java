package org.distintivo.earning.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.distintivo.earning.domain.Candidate;
import org.distintivo.earning.domain.ExamResult;

/** Tells results with their decisions in words. */
@ApplicationScoped
class ResultViews {

    @Inject private Explanations explanations;

    List<EarnerStory.ResultView> of(List<ExamResult> results, Locale language) {
        var titles = explanations.titles(results.stream().map(ExamResult::reason).toList());
        return results.stream().map(result -> view(result, titles, language)).toList();
    }

    private EarnerStory.ResultView view(
            ExamResult result, Explanations.Titles titles, Locale language) {
        return new EarnerStory.ResultView(
                result.id(),
                result.earnerId(),
                result.key().partner(),
                result.key().externalId(),
                result.exam(),
                result.takenOn(),
                result.passed(),
                result.candidate().email(),
                name(result.candidate().details()),
                result.candidate().details().candidateId(),
                result.performance(),
                result.recordedAt(),
                result.decision(),
                explanations.text(result.reason(), result.voidReason(), titles, language));
    }

    private static String name(Candidate.Details person) {
        return Stream.of(person.givenName(), person.familyName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }
}
