package org.distintivo.catalog.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.domain.CatalogItem;
import org.distintivo.catalog.domain.Certification;
import org.distintivo.catalog.domain.Exam;
import org.distintivo.catalog.domain.ItemDraft;
import org.distintivo.catalog.domain.ItemTexts;
import org.distintivo.catalog.domain.LocalizedText;
import org.distintivo.catalog.domain.Skill;
import org.distintivo.catalog.service.AchievementView.AchievementTexts;
import org.distintivo.platform.service.Messages;

/**
 * Makes the texts of an item: what the catalog gives, and where it gives nothing, what follows from
 * title, skills and requirement, in every language of the product.
 */
@ApplicationScoped
class CatalogTexts {

    @Inject private Messages messages;
    @Inject private RequirementWords words;

    CatalogTexts() {} // for CDI

    CatalogTexts(Messages messages) {
        this.messages = messages;
        this.words = new RequirementWords(messages);
    }

    AchievementTexts of(Exam exam) {
        var skills = exam.skills().stream().map(Skill::name).toList();
        return merged(
                exam,
                new AchievementTexts(
                        LocalizedText.forEverybody(exam.title()),
                        each(language -> described(language, "exam", exam, skills)),
                        each(
                                language ->
                                        messages.text(
                                                language,
                                                "catalog.made.criteria.exam",
                                                exam.code(),
                                                name(language, exam))),
                        each(language -> alt(language, exam)),
                        List.of(),
                        false));
    }

    AchievementTexts of(
            Certification certification,
            List<String> skills,
            Map<AchievementKey, LocalizedText> names) {
        return merged(
                certification,
                new AchievementTexts(
                        LocalizedText.forEverybody(certification.title()),
                        each(language -> described(language, certification, skills)),
                        each(
                                language ->
                                        messages.text(
                                                language,
                                                "catalog.made.criteria.certification",
                                                words.sentence(
                                                        language,
                                                        certification.requirement(),
                                                        names))),
                        each(language -> alt(language, certification)),
                        List.of(),
                        false));
    }

    /** Returns the title in every language in which the catalog gives one. */
    static LocalizedText names(CatalogItem item) {
        return merged(item.texts().names(), LocalizedText.forEverybody(item.title()));
    }

    /** Returns a certification with other skills, also where its description is made of them. */
    AchievementView with(AchievementView whole, ItemDraft certification, List<Skill> skills) {
        var names = skills.stream().map(Skill::name).toList();
        var made = each(language -> described(language, "certification", certification, names));
        var given = certification.texts().description();
        return whole.with(skills, merged(given, made));
    }

    /** Where there are several ways to it, not every holder has all skills of all of them. */
    private String described(Locale language, Certification certification, List<String> skills) {
        return certification.requirement().leavesChoice() && !skills.isEmpty()
                ? messages.text(
                        language,
                        "catalog.made.description.certification.choice",
                        name(language, certification),
                        String.join(", ", skills))
                : described(language, "certification", certification, skills);
    }

    private String described(Locale language, String kind, CatalogItem item, List<String> skills) {
        return described(language, kind, item.code(), name(language, item), skills);
    }

    private String described(Locale language, String kind, ItemDraft item, List<String> skills) {
        var name = name(language, item.texts().names(), item.title());
        return described(language, kind, item.code(), name, skills);
    }

    private String described(
            Locale language, String kind, String code, String name, List<String> skills) {
        var key = "catalog.made.description." + kind + (skills.isEmpty() ? "" : ".skills");
        return messages.text(language, key, code, name, String.join(", ", skills));
    }

    private static String name(Locale language, CatalogItem item) {
        return name(language, item.texts().names(), item.title());
    }

    /** Returns the title in that language; the artwork shows the one that is for everybody. */
    private static String name(Locale language, LocalizedText names, String title) {
        return names == null ? title : names.find(language).orElse(title);
    }

    private String alt(Locale language, CatalogItem item) {
        return messages.text(
                language, "catalog.made.alt", item.title(), levelName(language, item.level()));
    }

    /** Returns the level in words; one that the bundle does not know is shown as it is. */
    String levelName(Locale language, String level) {
        var key = "catalog.level." + level;
        return messages.has(key) ? messages.text(language, key) : level;
    }

    private LocalizedText each(Function<Locale, String> text) {
        var texts = new TreeMap<String, String>();
        messages.languages().forEach(l -> texts.put(l.toLanguageTag(), text.apply(l)));
        return new LocalizedText(texts);
    }

    private static AchievementTexts merged(CatalogItem item, AchievementTexts made) {
        var given = item.texts();
        return new AchievementTexts(
                merged(given.names(), made.names()),
                merged(given.description(), made.description()),
                merged(given.criteria(), made.criteria()),
                merged(given.alt(), made.alt()),
                languages(given),
                given.criteria() != null);
    }

    /** Returns the languages that the program itself writes. */
    private static List<String> languages(ItemTexts given) {
        return Stream.of(given.names(), given.description(), given.criteria())
                .filter(Objects::nonNull)
                .flatMap(text -> text.languages().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static LocalizedText merged(LocalizedText given, LocalizedText made) {
        return given == null ? made : given.orElse(made);
    }
}
