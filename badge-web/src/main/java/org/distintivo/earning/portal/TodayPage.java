package org.distintivo.earning.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.distintivo.earning.service.EarnerStory.ResultView;
import org.distintivo.earning.service.ImportView;
import org.distintivo.earning.service.ResultImportService;
import org.distintivo.earning.service.ResultSearchService;
import org.distintivo.platform.portal.Language;
import org.distintivo.platform.portal.Need;
import org.distintivo.platform.portal.Needs;

/** {@code /console}: what needs a person, what is under way, what was decided last. */
@Named
@RequestScoped
public class TodayPage {

    private static final int DECISIONS = 10;

    @Inject @Any private Instance<Needs> features;
    @Inject private ResultImportService imports;
    @Inject private ResultSearchService results;
    @Inject private Language language;

    private List<Need> needs;
    private List<ImportView> running;
    private List<ResultView> decisions;

    @PostConstruct
    void load() {
        needs = features.stream().flatMap(feature -> feature.list().stream()).toList();
        running = imports.listRecent().stream().filter(ImportView::isUnderWay).toList();
        decisions = results.listNewest(DECISIONS, language.getLocale());
    }

    public List<Need> getNeeds() {
        return needs;
    }

    public List<ImportView> getRunning() {
        return running;
    }

    public List<ResultView> getDecisions() {
        return decisions;
    }
}
