package org.distintivo.badge.portal;

import java.time.LocalDate;
import java.util.Locale;
import org.distintivo.badge.domain.BadgeState;
import org.distintivo.badge.service.BadgeView;
import org.distintivo.catalog.domain.AchievementKind;
import org.distintivo.catalog.service.AchievementView;
import org.distintivo.catalog.service.ArtworkAddress;

/** A badge with what the catalog says about it, in the reader's language: what pages show. */
public record BadgeCard(BadgeView badge, AchievementView achievement, Locale language) {

    public String id() {
        return badge.id();
    }

    public String title() {
        return achievement.name(language);
    }

    public String description() {
        return achievement.description(language);
    }

    public String criteria() {
        return achievement.criteria(language);
    }

    public String alt() {
        return achievement.alt(language);
    }

    /** Returns the artwork that this badge shows, as a path without extension. */
    public String artwork() {
        return ArtworkAddress.path(badge.achievement(), badge.design());
    }

    public LocalDate earnedOn() {
        return badge.earnedOn();
    }

    public BadgeState state() {
        return badge.state();
    }

    public boolean is(String state) {
        return badge.state().name().equals(state);
    }

    /**
     * Returns the score that the badge tells everybody who sees it, with the highest there is; or
     * null.
     */
    public String score() {
        var scale = achievement.score();
        var score = badge.performance().score();
        if (scale == null || !scale.shared() || score == null) {
            return null;
        }
        return scale.max() == null ? score : score + " / " + scale.max();
    }

    /** Returns the address of the evidence that the badge tells, or null. */
    public String evidence() {
        return badge.performance().evidence();
    }

    /** Returns the page of the exam or certification. */
    public String about() {
        var exam = achievement.kind() == AchievementKind.EXAM;
        return (exam ? "/exams/" : "/certifications/") + achievement.code();
    }
}
