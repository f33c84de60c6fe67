package org.distintivo.verifying.service.assertion;

import static org.distintivo.openbadges.service.jsonld.Members.objects;
import static org.distintivo.openbadges.service.jsonld.Members.text;
import static org.distintivo.openbadges.service.jsonld.Members.texts;

import jakarta.json.JsonObject;
import java.util.LinkedHashSet;
import java.util.List;

/** Reads the texts of version 2.0 documents. */
public final class BadgeTexts {

    private BadgeTexts() {}

    /** Returns the names of the skills that a badge class stands for, each once. */
    public static List<String> skills(JsonObject badge) {
        var skills = new LinkedHashSet<>(texts(badge.get("tags")));
        objects(badge.get("alignment")).forEach(a -> skills.add(text(a, "targetName")));
        skills.remove("");
        return List.copyOf(skills);
    }

    /** Returns the text, or null where nothing is said. */
    public static String said(String text) {
        return text.isBlank() ? null : text;
    }
}
