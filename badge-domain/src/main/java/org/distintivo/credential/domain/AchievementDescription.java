package org.distintivo.credential.domain;

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
        Wording wording,
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

    /** In favour of which nobody has signed anything. */
    public AchievementDescription(
            String id,
            String achievementType,
            String name,
            String description,
            String criteria,
            String criteriaUrl,
            ImageDescription image,
            List<SkillDescription> skills,
            ScoreDescription score,
            Wording wording) {
        this(
                id,
                achievementType,
                name,
                description,
                criteria,
                criteriaUrl,
                image,
                skills,
                score,
                wording,
                List.of());
    }

    /** The same with what others have signed in favour of it. */
    public AchievementDescription endorsed(List<JsonObject> by) {
        return new AchievementDescription(
                id,
                achievementType,
                name,
                description,
                criteria,
                criteriaUrl,
                image,
                skills,
                score,
                wording,
                by);
    }

    /** The same under the id of one of its editions, from where the others are seen as well. */
    public AchievementDescription as(String edition) {
        var others = new ArrayList<Edition>();
        others.add(new Edition(id, null, null));
        wording.editions().forEach(others::add);
        return new AchievementDescription(
                edition,
                achievementType,
                name,
                description,
                criteria,
                criteriaUrl,
                image,
                skills,
                score,
                new Wording(wording.language(), others),
                endorsements);
    }
}
