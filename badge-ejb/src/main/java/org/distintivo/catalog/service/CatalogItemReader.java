package org.distintivo.catalog.service;

import jakarta.json.JsonObject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.distintivo.catalog.domain.CatalogFault;
import org.distintivo.catalog.domain.CertificationDraft;
import org.distintivo.catalog.domain.ExamDraft;
import org.distintivo.catalog.domain.ItemDraft;
import org.distintivo.catalog.domain.ItemTexts;
import org.distintivo.catalog.domain.LocalizedText;
import org.distintivo.catalog.domain.RetirementDraft;

/** Reads one exam or certification of a catalog. */
final class CatalogItemReader {

    private static final Set<String> ITEM_MEMBERS =
            Set.of(
                    "code",
                    "title",
                    "badge",
                    "retiredOn",
                    "names",
                    "description",
                    "criteria",
                    "alt");
    private static final Set<String> EXAM_MEMBERS = with("provider", "skills", "score");
    private static final Set<String> CERTIFICATION_MEMBERS = with("level", "requirement");
    private static final int MAX_LANGUAGES = 10;
    private static final Pattern LANGUAGE =
            Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}"); // BCP 47, the usual ones

    private final RequirementReader requirements = new RequirementReader();

    Optional<ExamDraft> exam(CatalogPart part) {
        part.objectOf(EXAM_MEMBERS);
        var item = item(part);
        var provider = part.find("provider").flatMap(p -> p.text(TextRule.PROVIDER)).orElse(null);
        var skills = part.find("skills").map(SkillsAndScores::skills).orElse(List.of());
        var score = part.find("score").flatMap(SkillsAndScores::score).orElse(null);
        return item.map(sound -> new ExamDraft(sound, provider, skills, score));
    }

    Optional<CertificationDraft> certification(CatalogPart part) {
        part.objectOf(CERTIFICATION_MEMBERS);
        var item = item(part);
        var level = part.require("level").flatMap(p -> p.text(TextRule.LEVEL));
        var requirement = part.require("requirement").flatMap(requirements::read);
        return item.isPresent() && level.isPresent() && requirement.isPresent()
                ? Optional.of(new CertificationDraft(item.get(), level.get(), requirement.get()))
                : Optional.empty();
    }

    private static Optional<ItemDraft> item(CatalogPart part) {
        var code = part.require("code").flatMap(p -> p.text(TextRule.CODE));
        var title = part.require("title").flatMap(p -> p.text(TextRule.LABEL));
        var badge = part.named("badge").flatMap(CatalogPart::bool).orElse(true);
        var retirement = retirement(part);
        var texts =
                new ItemTexts(
                        part.find("names").flatMap(p -> texts(p, TextRule.LABEL)).orElse(null),
                        text(part, "description", TextRule.LONG),
                        text(part, "criteria", TextRule.LONG),
                        text(part, "alt", TextRule.SHORT));
        return code.isPresent() && title.isPresent()
                ? Optional.of(new ItemDraft(code.get(), title.get(), badge, retirement, texts))
                : Optional.empty();
    }

    private static RetirementDraft retirement(CatalogPart part) {
        var named = part.named("retiredOn");
        if (named.isEmpty()) {
            return RetirementDraft.SILENT;
        }
        return RetirementDraft.of(
                named.filter(p -> !p.isNull()).flatMap(CatalogItemReader::date).orElse(null));
    }

    private static Optional<LocalDate> date(CatalogPart part) {
        try {
            return part.text(TextRule.DATE).map(LocalDate::parse);
        } catch (DateTimeException e) {
            return part.refused("bad-date", part.shown());
        }
    }

    private static LocalizedText text(CatalogPart item, String member, TextRule rule) {
        return item.find(member).flatMap(part -> text(part, rule)).orElse(null);
    }

    private static Optional<LocalizedText> text(CatalogPart part, TextRule rule) {
        return switch (part.value().getValueType()) {
            case STRING -> part.text(rule).map(LocalizedText::forEverybody);
            case OBJECT -> texts(part, rule);
            default -> part.wrongType("texts");
        };
    }

    private static Optional<LocalizedText> texts(CatalogPart part, TextRule rule) {
        if (!(part.value() instanceof JsonObject)) {
            return part.wrongType("languages");
        }
        var languages = part.value().asJsonObject().keySet();
        if (languages.isEmpty() || languages.size() > MAX_LANGUAGES) {
            return part.refused("bad-language", part.shown());
        }
        var texts = new TreeMap<String, String>();
        for (var language : languages) {
            var text = part.require(language).orElseThrow();
            if (!LANGUAGE.matcher(language).matches()) {
                text.fault("bad-language", CatalogFault.shown(language));
            }
            text.text(rule).ifPresent(sound -> texts.put(language, sound));
        }
        return texts.isEmpty() ? Optional.empty() : Optional.of(new LocalizedText(texts));
    }

    private static Set<String> with(String... more) {
        return Stream.concat(ITEM_MEMBERS.stream(), Stream.of(more))
                .collect(Collectors.toUnmodifiableSet());
    }
}
