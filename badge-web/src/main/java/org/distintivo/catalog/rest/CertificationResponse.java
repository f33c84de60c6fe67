package org.distintivo.catalog.rest;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.bind.annotation.JsonbNillable;
import java.time.LocalDate;
import org.distintivo.catalog.domain.CertificationDraft;
import org.distintivo.catalog.domain.RequirementCodec;

/**
 * Describes one certification as the catalog has it. Texts are a string, or an object with one for
 * each language.
 *
 * @param artwork null where the catalog as a whole is told
 */
public record CertificationResponse(
        String code,
        String title,
        String level,
        @JsonbNillable LocalDate retiredOn,
        boolean badge,
        JsonObject requirement,
        JsonValue names,
        JsonValue description,
        JsonValue criteria,
        JsonValue alt,
        ArtworkResponse artwork) {

    static CertificationResponse of(CertificationDraft certification, ArtworkResponse artwork) {
        var item = certification.item();
        var texts = TextsJson.of(item.texts());
        return new CertificationResponse(
                item.code(),
                item.title(),
                certification.level(),
                item.retirement().lastDay(),
                item.badge(),
                RequirementCodec.toJson(certification.requirement()),
                texts.names(),
                texts.description(),
                texts.criteria(),
                texts.alt(),
                artwork);
    }
}
