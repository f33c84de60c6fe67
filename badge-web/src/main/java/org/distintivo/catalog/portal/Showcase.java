package org.distintivo.catalog.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.distintivo.catalog.domain.AchievementKind;
import org.distintivo.catalog.domain.RetirementState;
import org.distintivo.catalog.service.AchievementView;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.platform.portal.Language;

/** Chooses some certifications, one of each level, that show what badges look like. */
@Named
@RequestScoped
public class Showcase {

    private static final int MOST = 4;

    @Inject private CatalogService catalog;
    @Inject private Language language;
    @Inject private Clock clock;

    /** Returns those that can be earned now, in the catalog's order; empty without any. */
    public List<AchievementView> getCertifications() {
        var levels = new HashSet<String>();
        return catalog.listAchievements().stream()
                .filter(it -> it.kind() == AchievementKind.CERTIFICATION && it.badge())
                .filter(it -> it.retirement(LocalDate.now(clock)) != RetirementState.RETIRED)
                .filter(it -> levels.add(it.level()))
                .limit(MOST)
                .toList();
    }

    public String name(AchievementView achievement) {
        return achievement.name(language.getLocale());
    }
}
