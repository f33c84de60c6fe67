package org.distintivo.insight.portal.hiring;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.distintivo.insight.domain.OpeningRefusedException;
import org.distintivo.insight.domain.PostingUnknownException;
import org.distintivo.insight.service.employer.OpeningService;
import org.distintivo.insight.service.employer.OpeningView;
import org.distintivo.platform.portal.Navigation;

/** Shows an opening of the employer, and lets its people change, close and open it again. */
@Named
@RequestScoped
public class OpeningPage {

    private static final String NUMBER = "\\d{1,18}";

    @Inject private OpeningService openings;
    @Inject private OpeningForm form;
    @Inject private Navigation navigation;
    @Inject private HttpServletRequest request;

    private OpeningView view;

    @PostConstruct
    void load() {
        var id = request.getParameter("id");
        if (id == null || !id.matches(NUMBER)) {
            throw new PostingUnknownException();
        }
        view = openings.require(Long.parseLong(id));
        form.show(view);
    }

    public String save() {
        try {
            openings.change(view.id(), form.draft());
        } catch (OpeningRefusedException e) {
            form.refuse(e);
            return null;
        }
        navigation.doneThen("insight.hiring.saved", "insight.hiring.public", address());
        return back();
    }

    public String close() {
        openings.close(view.id());
        navigation.done("insight.hiring.closed.done");
        return back();
    }

    public String reopen() {
        try {
            openings.reopen(view.id());
            navigation.doneThen("insight.hiring.reopened", "insight.hiring.public", address());
        } catch (OpeningRefusedException e) {
            navigation.notDoneFor(e);
        }
        return back();
    }

    private String address() {
        return "/jobs/" + view.id();
    }

    private String back() {
        return navigation.to(OpeningsPage.HERE + "/" + view.id());
    }

    public OpeningView getView() {
        return view;
    }
}
