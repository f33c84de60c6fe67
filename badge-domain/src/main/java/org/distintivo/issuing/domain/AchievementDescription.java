package org.distintivo.issuing.domain;

import jakarta.json.JsonObject;
import java.util.ArrayList;
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
 * @param skills what the holder can do
 * @param score what scores mean, or null when credentials tell none
 * @param wording the language of these texts, and other editions of them
 * @param endorsements what others have signed in favour of it
 */
public record AchievementDescription(
        String id,
        String achievementType,
        String name,
        String description,
        String criteria,
        String criteriaUrl,
        ImageDescription image,
        List<SkillDescription> skills,
        ScoreDescription score,
        AchievementLanguage wording,
        List<JsonObject> endorsements) {

    public AchievementDescription {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(achievementType, "achievementType");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(criteria, "criteria");
        Objects.requireNonNull(wording, "wording");
        skills = List.copyOf(skills);
        endorsements = List.copyOf(endorsements);
    }

    /** Returns the same description with endorsements. */
    public AchievementDescription endorsed(List<JsonObject> by) {
        return with(id, wording, by);
    }

    /**
     * Returns the same description under the id of one of its editions, with links to the others.
     */
    public AchievementDescription as(String edition) {
        var others = new ArrayList<AchievementEdition>();
        others.add(new AchievementEdition(id, null, null));
        wording.editions().forEach(others::add);
        return with(edition, new AchievementLanguage(wording.language(), others), endorsements);
    }

    private AchievementDescription with(
            String otherId, AchievementLanguage otherWording, List<JsonObject> by) {
        return new AchievementDescription(
                otherId,
                achievementType,
                name,
                description,
                criteria,
                criteriaUrl,
                image,
                skills,
                score,
                otherWording,
                by);
    }
}
