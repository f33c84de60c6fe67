package org.distintivo.earning.console;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.distintivo.account.domain.EarnerUnknownException;
import org.distintivo.account.service.EarnerService;
import org.distintivo.account.service.EarnerView;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.earning.service.CandidateMismatch;
import org.distintivo.earning.service.EarnerOverview;
import org.distintivo.earning.service.EarnerOverview.ResultView;
import org.distintivo.earning.service.EarnerOverviewService;
import org.distintivo.earning.service.ResultSearchService;
import org.distintivo.platform.portal.Language;

/** Shows at {@code /console/earners/{id}} all that is known of one person, and why it is so. */
@Named
@RequestScoped
public class EarnerPage {

    @Inject private EarnerOverviewService overviews;
    @Inject private EarnerService earners;
    @Inject private ResultSearchService results;
    @Inject private CatalogService catalog;
    @Inject private ConsoleBadges badges;
    @Inject private PersonMerges merges;
    @Inject private PathParameters parameters;
    @Inject private Language language;

    private EarnerView earner;
    private EarnerOverview overview;
    private Map<AchievementKey, String> titles;
    private List<CandidateMismatch> mismatches;

    @PostConstruct
    void load() {
        var id = parameters.number("id").orElseThrow(EarnerUnknownException::new);
        earner = earners.require(id);
        overview = overviews.require(id, language.getLocale());
        var held = overview.certifications().stream().map(it -> key(it)).toList();
        titles = catalog.listNames(held, language.getLocale());
        mismatches = results.listMismatches(id);
    }

    public EarnerView getEarner() {
        return earner;
    }

    /** Returns when the person was erased; null unless that has happened. */
    public Instant getErasedAt() {
        return earners.findErasure(earner.id()).orElse(null);
    }

    public String getLanguageName() {
        return earner.locale().getDisplayName(language.getLocale());
    }

    public List<EarnerOverview.HeldCertification> getCertifications() {
        return overview.certifications();
    }

    public String title(EarnerOverview.HeldCertification certification) {
        return titles.get(key(certification));
    }

    public List<ConsoleBadge> getBadges() {
        return badges.of(earner.id(), overview.badges());
    }

    /** Returns the earner's results, the latest first. */
    public List<ResultView> getResults() {
        var latest = new ArrayList<>(overview.results());
        Collections.reverse(latest);
        return latest;
    }

    /** Returns the candidate ids that staff have to look into. */
    public List<CandidateMismatch> getMismatches() {
        return mismatches.stream().filter(it -> !isByMerge(it)).toList();
    }

    /** Returns the candidate ids of which there are several because two people became one. */
    public List<CandidateMismatch> getMergedIds() {
        return mismatches.stream().filter(this::isByMerge).toList();
    }

    private boolean isByMerge(CandidateMismatch mismatch) {
        return mismatch.others().isEmpty() && merges.isOfTwo();
    }

    private static AchievementKey key(EarnerOverview.HeldCertification certification) {
        return AchievementKey.certification(certification.code());
    }
}
