package org.distintivo.insight.portal.hiring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.distintivo.insight.domain.OpeningRefusedException;
import org.distintivo.insight.service.employer.OpeningService;
import org.distintivo.platform.portal.Navigation;

/** Posts an opening. */
@Named
@RequestScoped
public class NewOpeningPage {

    @Inject private OpeningService openings;
    @Inject private OpeningForm form;
    @Inject private Navigation navigation;

    public String post() {
        try {
            var id = openings.post(form.draft());
            navigation.doneThen("insight.hiring.posted", "insight.hiring.public", "/jobs/" + id);
            return navigation.to(OpeningsPage.HERE + "/" + id);
        } catch (OpeningRefusedException e) {
            form.refuse(e);
            return null;
        }
    }
}
