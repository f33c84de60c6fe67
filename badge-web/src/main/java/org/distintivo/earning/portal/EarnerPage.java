package org.distintivo.earning.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.distintivo.account.domain.EarnerUnknownException;
import org.distintivo.account.service.EarnerService;
import org.distintivo.account.service.EarnerView;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.earning.service.CandidateMismatch;
import org.distintivo.earning.service.EarnerStory;
import org.distintivo.earning.service.EarnerStory.ResultView;
import org.distintivo.earning.service.EarnerStoryService;
import org.distintivo.earning.service.ResultSearchService;
import org.distintivo.platform.portal.Language;

/** {@code /console/earners/{id}}: all that is known of one person, and why it is so. */
@Named
@RequestScoped
public class EarnerPage {

    @Inject private EarnerStoryService stories;
    @Inject private EarnerService earners;
    @Inject private ResultSearchService results;
    @Inject private CatalogService catalog;
    @Inject private ConsoleBadges badges;
    @Inject private Segments segments;
    @Inject private Language language;

    private EarnerView earner;
    private EarnerStory story;
    private Map<AchievementKey, String> titles;

    @PostConstruct
    void load() {
        var id = segments.number("id").orElseThrow(EarnerUnknownException::new);
        earner = earners.require(id);
        story = stories.require(id, language.getLocale());
        var held = story.certifications().stream().map(it -> key(it)).toList();
        titles =
                catalog.listAchievements(held).values().stream()
                        .collect(Collectors.toMap(it -> it.key(), it -> it.title()));
    }

    public EarnerView getEarner() {
        return earner;
    }

    /** The name, or the address while nobody has told a name. */
    public String getHeading() {
        return earner.name().isBlank() ? story.email() : earner.name();
    }

    public String getLanguageName() {
        return earner.locale().getDisplayName(language.getLocale());
    }

    public List<EarnerStory.Held> getCertifications() {
        return story.certifications();
    }

    public String title(EarnerStory.Held certification) {
        return titles.getOrDefault(key(certification), certification.code());
    }

    public List<ConsoleBadge> getBadges() {
        return badges.of(earner.id(), story.badges());
    }

    /** The latest first. */
    public List<ResultView> getResults() {
        var latest = new ArrayList<>(story.results());
        Collections.reverse(latest);
        return latest;
    }

    public List<CandidateMismatch> getMismatches() {
        return results.listMismatches(earner.id());
    }

    private static AchievementKey key(EarnerStory.Held certification) {
        return AchievementKey.certification(certification.code());
    }
}
