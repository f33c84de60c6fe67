package org.distintivo.catalog.service;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.distintivo.catalog.domain.PartnerDraft;
import org.distintivo.platform.domain.LanguageTag;

/** Reads how to write to a delivery partner. */
final class PartnerReader {

    private static final Set<String> MEMBERS =
            Set.of("name", "email", "language", "accountLanguages");
    private static final int MOST_LANGUAGES = 12;

    /** Returns empty, and notes why, for what is not sound. */
    Optional<PartnerDraft> partner(CatalogPart part) {
        part.objectOf(MEMBERS);
        var email = part.find("email").flatMap(CatalogReader::email).orElse(null);
        var language = part.find("language").flatMap(PartnerReader::tag).orElse(null);
        var languages = part.find("accountLanguages").map(PartnerReader::tags).orElse(List.of());
        return part.require("name")
                .flatMap(name -> name.text(TextRule.PROVIDER))
                .map(name -> new PartnerDraft(name, email, language, languages));
    }

    private static List<String> tags(CatalogPart part) {
        var tags = part.items();
        if (tags.size() > MOST_LANGUAGES) {
            part.fault("too-many", MOST_LANGUAGES);
            return List.of();
        }
        return tags.stream().flatMap(it -> tag(it).stream()).distinct().toList();
    }

    private static Optional<String> tag(CatalogPart part) {
        var text = part.text(TextRule.LANGUAGE);
        return text.isEmpty()
                ? text
                : LanguageTag.of(text.get())
                        .or(() -> part.refused(TextRule.LANGUAGE.faultCode(), part.shown()));
    }
}
