package org.distintivo.issuing.service.documents;

import static org.distintivo.issuing.service.documents.OpenBadgeCredential.add;
import static org.distintivo.issuing.service.documents.OpenBadgeCredential.array;
import static org.distintivo.issuing.service.documents.OpenBadgeCredential.image;
import static org.distintivo.issuing.service.documents.OpenBadgeCredential.list;
import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.distintivo.issuing.domain.AchievementDescription;
import org.distintivo.issuing.domain.AchievementEdition;
import org.distintivo.issuing.domain.ScoreDescription;
import org.distintivo.issuing.domain.SkillDescription;

/** Writes an {@code Achievement} (Open Badges 3.0 §B.1.2) and a result of it (§B.1.19). */
final class AchievementJson {

    private AchievementJson() {}

    static JsonObjectBuilder of(AchievementDescription achievement) {
        var json =
                JSON.createObjectBuilder()
                        .add("id", achievement.id())
                        .add("type", list("Achievement"))
                        .add("achievementType", achievement.achievementType())
                        .add("name", achievement.name())
                        .add("description", achievement.description())
                        .add("criteria", criteria(achievement));
        if (achievement.image() != null) {
            json.add("image", image(achievement.image()));
        }
        add(json, "inLanguage", achievement.wording().language());
        skills(json, achievement.skills());
        if (achievement.score() != null) {
            json.add("resultDescription", JSON.createArrayBuilder().add(meaning(achievement)));
        }
        if (!achievement.wording().editions().isEmpty()) {
            json.add("related", related(achievement.wording().editions()));
        }
        endorsements(json, achievement.endorsements());
        return json;
    }

    /** Returns each endorsement as its endorser signed it, with its proof. */
    static void endorsements(JsonObjectBuilder json, List<JsonObject> endorsements) {
        if (!endorsements.isEmpty()) {
            json.add("endorsement", JSON.createArrayBuilder(endorsements));
        }
    }

    /** Returns a score with what it means, told by the achievement itself. */
    static JsonObjectBuilder result(AchievementDescription achievement, String score) {
        return JSON.createObjectBuilder()
                .add("type", list("Result"))
                .add("resultDescription", meaningId(achievement))
                .add("value", score);
    }

    private static JsonObjectBuilder criteria(AchievementDescription achievement) {
        var json = JSON.createObjectBuilder();
        add(json, "id", achievement.criteriaUrl());
        return json.add("narrative", achievement.criteria());
    }

    /** Returns skills of a framework as alignments, all others as tags. */
    private static void skills(JsonObjectBuilder json, List<SkillDescription> skills) {
        var words = skills.stream().filter(s -> s.url() == null).map(SkillDescription::name);
        var tags = array(words.toList()).build();
        if (!tags.isEmpty()) {
            json.add("tag", tags);
        }
        var aligned = JSON.createArrayBuilder();
        skills.stream().filter(s -> s.url() != null).forEach(s -> aligned.add(alignment(s)));
        var alignments = aligned.build();
        if (!alignments.isEmpty()) {
            json.add("alignment", alignments);
        }
    }

    private static JsonObjectBuilder alignment(SkillDescription skill) {
        var json =
                JSON.createObjectBuilder()
                        .add("type", list("Alignment"))
                        .add("targetName", skill.name())
                        .add("targetUrl", skill.url());
        add(json, "targetFramework", skill.framework());
        add(json, "targetCode", skill.code());
        return json;
    }

    private static JsonObjectBuilder meaning(AchievementDescription achievement) {
        ScoreDescription score = achievement.score();
        var json =
                JSON.createObjectBuilder()
                        .add("id", meaningId(achievement))
                        .add("type", list("ResultDescription"))
                        .add("name", score.name())
                        .add("resultType", score.type());
        add(json, "valueMin", score.min());
        add(json, "valueMax", score.max());
        add(json, "requiredValue", score.required());
        return json;
    }

    private static String meaningId(AchievementDescription achievement) {
        var id = achievement.id();
        return id + (id.contains("#") ? "-score" : "#score");
    }

    private static JsonArrayBuilder related(List<AchievementEdition> editions) {
        var related = JSON.createArrayBuilder();
        for (var edition : editions) {
            var json =
                    JSON.createObjectBuilder().add("id", edition.id()).add("type", list("Related"));
            add(json, "inLanguage", edition.language());
            add(json, "version", edition.version());
            related.add(json);
        }
        return related;
    }
}
