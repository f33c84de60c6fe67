package org.distintivo.earning.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.distintivo.earning.service.MyProgressService;
import org.distintivo.earning.service.ProgressDeadlineView;
import org.distintivo.platform.portal.Language;
import org.distintivo.platform.portal.Texts;

/** Lists announced last days of exams and certifications that concern the signed-in earner. */
@Named
@RequestScoped
public class ProgressDeadlines {

    @Inject private MyProgressService progress;
    @Inject private Texts texts;
    @Inject private Language language;

    private List<ProgressDeadlineView> all;

    public List<ProgressDeadlineView> getAll() {
        if (all == null) {
            all = progress.listDeadlines(language.getLocale());
        }
        return all;
    }

    public String say(ProgressDeadlineView deadline) {
        return deadline.exam() == null
                ? texts.text("earning.deadlines.certification", deadline.lastDay())
                : texts.text("earning.deadlines.exam", deadline.exam(), deadline.lastDay());
    }
}
