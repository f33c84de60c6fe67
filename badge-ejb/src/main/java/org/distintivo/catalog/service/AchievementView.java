package org.distintivo.catalog.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.domain.AchievementKind;
import org.distintivo.catalog.domain.LocalizedText;
import org.distintivo.catalog.domain.RetirementState;
import org.distintivo.catalog.domain.ScoreScale;
import org.distintivo.catalog.domain.Skill;

/**
 * What can be earned, ready to be shown: every text is there, given by the catalog or made.
 *
 * @param level the certification's level, or {@code exam}
 * @param competences the exam's skills, or those of the exams that the certification requires
 * @param retiredOn the last day, or null
 * @param provider the exam's delivery partner, or null
 * @param score what the exam's scores mean and whether badges tell them, or null
 * @param design the number of the artwork that badges awarded now show
 */
public record AchievementView(
        AchievementKind kind,
        String code,
        String title,
        String level,
        boolean badge,
        List<Skill> competences,
        LocalDate retiredOn,
        String provider,
        ScoreScale score,
        int design,
        AchievementTexts texts) {

    /**
     * Description, criteria and alternative text in every language there is.
     *
     * @param names the title, in more languages if the catalog gives them
     * @param programs the languages that the program itself writes; the others are made
     * @param criteriaGiven whether the catalog says how it is earned, beyond the requirement
     */
    public record AchievementTexts(
            LocalizedText names,
            LocalizedText description,
            LocalizedText criteria,
            LocalizedText alt,
            List<String> programs,
            boolean criteriaGiven) {}

    /** Returns the same with other skills, and described otherwise. */
    AchievementView with(List<Skill> skills, LocalizedText description) {
        return new AchievementView(
                kind,
                code,
                title,
                level,
                badge,
                skills,
                retiredOn,
                provider,
                score,
                design,
                new AchievementTexts(
                        texts.names(),
                        description,
                        texts.criteria(),
                        texts.alt(),
                        texts.programs(),
                        texts.criteriaGiven()));
    }

    public AchievementKey key() {
        return new AchievementKey(kind, code);
    }

    /** Returns what the holder can do, in words. */
    public List<String> skills() {
        return competences.stream().map(Skill::name).toList();
    }

    /** Returns the title in that language, if the catalog gives one. */
    public String name(Locale language) {
        return texts.names().in(language);
    }

    /** Returns the languages of the description; empty when one text is for all of them. */
    public List<String> languages() {
        return texts.description().languages();
    }

    public String description(Locale language) {
        return texts.description().in(language);
    }

    public String criteria(Locale language) {
        return texts.criteria().in(language);
    }

    public String alt(Locale language) {
        return texts.alt().in(language);
    }

    /** Returns how far the retirement has come; the last day itself still counts. */
    public RetirementState retirement(LocalDate today) {
        return RetirementState.of(retiredOn, today);
    }

    /**
     * Returns the address of the current artwork below the public address, without its extension.
     */
    public String artworkPath() {
        return ArtworkAddress.path(key(), design);
    }
}
