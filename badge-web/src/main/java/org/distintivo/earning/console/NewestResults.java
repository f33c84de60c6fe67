package org.distintivo.earning.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.earning.service.EarnerOverview.ResultView;
import org.distintivo.earning.service.ImportView;
import org.distintivo.earning.service.ResultImportService;
import org.distintivo.earning.service.ResultSearchService;
import org.distintivo.platform.portal.Language;

/** Lists imports under way and the newest decisions, for the console's first page. */
@Named
@RequestScoped
public class NewestResults {

    private static final int DECISIONS = 10;

    @Inject private ResultImportService imports;
    @Inject private ResultSearchService results;
    @Inject private Language language;

    @Inject private CatalogService catalog;

    private List<ImportView> running;
    private Map<AchievementKey, String> titles;
    private List<ResultView> decisions;

    public List<ImportView> getRunning() {
        if (running == null) {
            running = imports.listRecent().stream().filter(ImportView::isUnderWay).toList();
        }
        return running;
    }

    public List<ResultView> getDecisions() {
        if (decisions == null) {
            decisions = results.listNewest(DECISIONS, language.getLocale());
        }
        return decisions;
    }

    /** Returns what the exam of a result is called; its code where the catalog has none. */
    public String title(ResultView result) {
        if (titles == null) {
            var exams = getDecisions().stream().map(it -> AchievementKey.exam(it.exam())).toList();
            titles = catalog.listNames(exams, language.getLocale());
        }
        return titles.getOrDefault(AchievementKey.exam(result.exam()), result.exam());
    }
}
