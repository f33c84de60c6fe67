package org.distintivo.catalog.service;

import jakarta.json.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.distintivo.catalog.domain.CatalogFault;
import org.distintivo.catalog.domain.ScoreScale;
import org.distintivo.catalog.domain.Skill;

/** Reads what an exam of a catalog says about skills and scores. */
final class SkillsAndScores {

    private static final Set<String> SKILL_MEMBERS = Set.of("name", "url", "framework", "code");
    private static final Set<String> SCORE_MEMBERS =
            Set.of("shared", "type", "min", "max", "required");

    /** Those of the standard's result types that one number can be of. */
    private static final List<String> TYPES =
            List.of(
                    "GradePointAverage",
                    "LetterGrade",
                    "Percent",
                    "RawScore",
                    "Result",
                    "ScaledScore");

    private static final int MAX_SKILLS = 50;

    private SkillsAndScores() {}

    static List<Skill> skills(CatalogPart part) {
        var parts = part.items();
        if (parts.size() > MAX_SKILLS) {
            part.fault("too-many", MAX_SKILLS);
            return List.of();
        }
        var seen = new HashSet<String>();
        return parts.stream()
                .flatMap(item -> skill(item).stream())
                .filter(skill -> seen.add(skill.name()))
                .toList();
    }

    private static Optional<Skill> skill(CatalogPart part) {
        if (!(part.value() instanceof JsonObject)) {
            return part.text(TextRule.SKILL).map(Skill::named);
        }
        part.objectOf(SKILL_MEMBERS);
        var name = part.require("name").flatMap(p -> p.text(TextRule.SKILL));
        var url = part.require("url").flatMap(WebAddress::of);
        var framework = text(part, "framework", TextRule.LABEL);
        var code = text(part, "code", TextRule.LABEL);
        return name.isPresent() && url.isPresent()
                ? Optional.of(new Skill(name.get(), url.get(), framework, code))
                : Optional.empty();
    }

    static Optional<ScoreScale> score(CatalogPart part) {
        part.objectOf(SCORE_MEMBERS);
        var shared = part.require("shared").flatMap(CatalogPart::bool);
        var type = text(part, "type", TextRule.LABEL);
        if (type != null && !TYPES.contains(type)) {
            return part.refused(
                    "bad-score-type", CatalogFault.shown(type), String.join(", ", TYPES));
        }
        return shared.map(
                tell ->
                        new ScoreScale(
                                tell,
                                type == null ? ScoreScale.RAW : type,
                                text(part, "min", TextRule.SCORE),
                                text(part, "max", TextRule.SCORE),
                                text(part, "required", TextRule.SCORE)));
    }

    private static String text(CatalogPart part, String member, TextRule rule) {
        return part.find(member).flatMap(p -> p.text(rule)).orElse(null);
    }
}
