package org.distintivo.credential.domain;

import java.util.List;
import java.util.Objects;

/**
 * What was achieved, as the credential tells it (Open Badges 3.0 §B.2.1 Achievement).
 *
 * @param id the absolute address that names the achievement for ever
 * @param achievementType a term of the standard's vocabulary, for example {@code Certification} for
 *     a certification and {@code Assessment} for an exam
 * @param criteria what had to be done, in Markdown
 * @param criteriaUrl where the criteria can be read, or null
 * @param image the artwork, or null
 * @param skills what the holder can do, one word or phrase each
 */
public record AchievementDescription(
        String id,
        String achievementType,
        String name,
        String description,
        String criteria,
        String criteriaUrl,
        ImageDescription image,
        List<String> skills) {

    public AchievementDescription {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(achievementType, "achievementType");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(criteria, "criteria");
        skills = List.copyOf(skills);
    }
}
