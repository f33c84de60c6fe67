package org.distintivo.earning.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.distintivo.earning.service.EarnerOverview.ResultView;
import org.distintivo.earning.service.MyResultsService;
import org.distintivo.platform.portal.Language;

/**
 * Lists every result of the signed-in earner with what was decided and why, the newest first: also
 * those that give no badge, so that nobody has to ask where a badge is.
 */
@Named
@RequestScoped
public class OwnResults {

    @Inject private MyResultsService results;
    @Inject private Language language;

    private List<ResultView> all;

    @PostConstruct
    void load() {
        all =
                results.list(language.getLocale()).stream()
                        .sorted(Comparator.comparing(ResultView::takenOn).reversed())
                        .toList();
    }

    public List<ResultView> getAll() {
        return all;
    }
}
