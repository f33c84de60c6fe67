package org.distintivo.earning.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.domain.AchievementKind;
import org.distintivo.catalog.service.AchievementView;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.earning.domain.Reason;
import org.distintivo.platform.service.Messages;

/** Puts reasons in words that an earner understands, with the titles of today's catalog. */
@ApplicationScoped
public class Explanations {

    private static final Pattern ENDED = Pattern.compile("[.!?…][)»”\"]?$");

    @Inject private CatalogService catalog;
    @Inject private Messages messages;

    /** Returns one explanation for each row, in their order; null for a rejected one. */
    public List<String> of(List<DecidedRow> rows, Locale language) {
        var titles =
                titles(rows.stream().map(DecidedRow::reason).filter(Objects::nonNull).toList());
        return rows.stream().map(row -> explanation(row, titles, language)).toList();
    }

    private String explanation(DecidedRow row, Titles titles, Locale language) {
        return row.reason() == null ? null : text(row.reason(), row.voidReason(), titles, language);
    }

    private Titles titles(Collection<Reason> reasons) {
        return titles(reasons, Stream.of());
    }

    /** The titles that some reasons name, and those of other achievements, with one query. */
    Titles titles(Collection<Reason> reasons, Stream<AchievementKey> others) {
        var named =
                reasons.stream()
                        .flatMap(reason -> reason.arguments().stream())
                        .filter(it -> it.kind() != Reason.Kind.DAY)
                        .flatMap(it -> it.values().stream().map(code -> key(it.kind(), code)));
        var keys = Stream.concat(named, others).collect(Collectors.toSet());
        return new Titles(keys.isEmpty() ? Map.of() : catalog.listAchievements(keys));
    }

    /** What achievements are called. */
    record Titles(Map<AchievementKey, AchievementView> views) {
        String of(AchievementKey key, Locale language) {
            var view = views.get(key);
            return view == null ? key.code() : view.name(language);
        }
    }

    String text(Reason reason, String voidReason, Titles titles, Locale language) {
        var gaps =
                reason.arguments().stream()
                        .map(argument -> gap(argument, titles, language))
                        .toArray();
        var sentence = messages.text(language, reason.key(), gaps);
        return voidReason == null
                ? sentence
                : messages.text(language, "earning.reason.because", sentence, ended(voidReason));
    }

    /** Staff seldom end a reason with a full stop, and another sentence may follow. */
    static String ended(String reason) {
        var text = reason.strip();
        return ENDED.matcher(text).find() ? text : text + '.';
    }

    private Object gap(Reason.Argument argument, Titles titles, Locale language) {
        return switch (argument.kind()) {
            case DAY -> LocalDate.parse(argument.values().get(0));
            case EXAM -> named(argument.values().get(0), titles, language);
            case CERTIFICATION ->
                    list(
                            argument.values().stream()
                                    .map(
                                            code ->
                                                    titles.of(
                                                            AchievementKey.certification(code),
                                                            language))
                                    .toList(),
                            language);
        };
    }

    /** Several exams have the same title; the code tells them apart. */
    private static String named(String code, Titles titles, Locale language) {
        var title = titles.of(AchievementKey.exam(code), language);
        return title.equals(code) ? code : code + " (" + title + ")";
    }

    private String list(List<String> titles, Locale language) {
        int last = titles.size() - 1;
        return last < 1
                ? String.join("", titles)
                : messages.text(
                        language,
                        "earning.reason.and",
                        String.join(", ", titles.subList(0, last)),
                        titles.get(last));
    }

    private static AchievementKey key(Reason.Kind kind, String code) {
        var achievement =
                kind == Reason.Kind.EXAM ? AchievementKind.EXAM : AchievementKind.CERTIFICATION;
        return new AchievementKey(achievement, code);
    }
}
