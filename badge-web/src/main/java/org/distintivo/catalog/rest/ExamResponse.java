package org.distintivo.catalog.rest;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.bind.annotation.JsonbNillable;
import java.time.LocalDate;
import java.util.List;
import org.distintivo.catalog.domain.ExamDraft;
import org.distintivo.catalog.domain.Skill;

/**
 * Describes one exam as the catalog has it. Texts are a string, or an object with one for each
 * language.
 *
 * @param artwork null where the catalog as a whole is told
 */
public record ExamResponse(
        String code,
        String title,
        String provider,
        @JsonbNillable LocalDate retiredOn,
        boolean badge,
        List<JsonValue> skills,
        JsonObject score,
        JsonValue names,
        JsonValue description,
        JsonValue criteria,
        JsonValue alt,
        ArtworkResponse artwork) {

    static ExamResponse of(ExamDraft exam, ArtworkResponse artwork) {
        var item = exam.item();
        var texts = TextsJson.of(item.texts());
        return new ExamResponse(
                item.code(),
                item.title(),
                exam.provider(),
                item.retirement().lastDay(),
                item.badge(),
                exam.skills().stream().map(Skill::toJson).toList(),
                exam.score() == null ? null : exam.score().toJson(),
                texts.names(),
                texts.description(),
                texts.criteria(),
                texts.alt(),
                artwork);
    }
}
