package org.distintivo.earning.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.distintivo.earning.service.ClosingView;
import org.distintivo.earning.service.MyProgressService;
import org.distintivo.platform.portal.Texts;

/** Announced last days that matter to the signed-in earner, for a quiet note on a page. */
@Named
@RequestScoped
public class ClosingGoals {

    @Inject private MyProgressService progress;
    @Inject private Texts texts;

    private List<ClosingView> all;

    public List<ClosingView> getAll() {
        if (all == null) {
            all = progress.listClosing();
        }
        return all;
    }

    public String say(ClosingView goal) {
        return goal.exam() == null
                ? texts.text("earning.closing.certification", goal.lastDay())
                : texts.text("earning.closing.exam", goal.exam(), goal.lastDay());
    }
}
