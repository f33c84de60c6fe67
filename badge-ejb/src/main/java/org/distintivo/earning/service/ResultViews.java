package org.distintivo.earning.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.distintivo.account.domain.PersonName;
import org.distintivo.account.service.EarnerService;
import org.distintivo.account.service.EarnerView;
import org.distintivo.badge.service.BadgeView;
import org.distintivo.earning.domain.Candidate;
import org.distintivo.earning.domain.ExamResult;

/** Tells results with their decisions in words. */
@ApplicationScoped
class ResultViews {

    @Inject private Explanations explanations;
    @Inject private BadgeSequels sequels;
    @Inject private EarnerService earners;

    List<EarnerOverview.ResultView> of(List<ExamResult> results, Locale language) {
        var told = sequels.of(results);
        var gone = told.values().stream().flatMap(List::stream).map(BadgeView::achievement);
        var titles = explanations.titles(results.stream().map(ExamResult::reason).toList(), gone);
        var people = peopleWithoutAddress(results);
        return results.stream()
                .map(
                        it ->
                                view(
                                        it,
                                        address(it, people),
                                        explanation(
                                                it,
                                                told.getOrDefault(it.key(), List.of()),
                                                titles,
                                                language)))
                .toList();
    }

    /** Returns whose the results are that have lost their own address. */
    private Map<Long, EarnerView> peopleWithoutAddress(List<ExamResult> results) {
        var ids =
                results.stream()
                        .filter(it -> !it.candidate().hasAddress())
                        .map(ExamResult::earnerId)
                        .distinct()
                        .toList();
        return ids.isEmpty() ? Map.of() : earners.listByIds(ids);
    }

    private static String address(ExamResult result, Map<Long, EarnerView> people) {
        return result.candidate().hasAddress()
                ? result.candidate().email()
                : Optional.ofNullable(people.get(result.earnerId()))
                        .map(EarnerView::contact)
                        .orElse("");
    }

    private String explanation(
            ExamResult result, List<BadgeView> gone, Explanations.Titles titles, Locale language) {
        var text = explanations.text(result.reason(), result.voidReason(), titles, language);
        return Stream.concat(
                        Stream.of(text),
                        gone.stream().map(badge -> sequels.text(badge, titles, language)))
                .collect(Collectors.joining(" "));
    }

    private static EarnerOverview.ResultView view(
            ExamResult result, String address, String explanation) {
        return new EarnerOverview.ResultView(
                result.id(),
                result.earnerId(),
                result.key().partner(),
                result.key().externalId(),
                result.exam(),
                result.takenOn(),
                result.passed(),
                address,
                name(result.candidate().details()),
                result.candidate().details().candidateId(),
                result.performance(),
                result.recordedAt(),
                result.decision(),
                explanation);
    }

    private static String name(Candidate.Details person) {
        var language = person.locale() == null ? "" : person.locale();
        return PersonName.whole(
                person.givenName(), person.familyName(), Locale.forLanguageTag(language));
    }
}
