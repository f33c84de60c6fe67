package org.distintivo.insight.portal.hiring;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.distintivo.insight.domain.ApplicationAnswer;
import org.distintivo.insight.domain.ApplicationRefusedException;
import org.distintivo.insight.portal.applying.CheckedBadge;
import org.distintivo.insight.portal.applying.ShownBadges;
import org.distintivo.insight.service.applying.ReceivedApplicationView;
import org.distintivo.insight.service.applying.ReceivedState;
import org.distintivo.insight.service.employer.EmployerApplications;
import org.distintivo.platform.domain.FieldRefusedException;
import org.distintivo.platform.portal.Navigation;

/** Shows an application with each badge checked now, and answers it with one click. */
@Named
@RequestScoped
public class ReceivedApplicationPage {

    @Inject private EmployerApplications applications;
    @Inject private ShownBadges badges;
    @Inject private Navigation navigation;
    @Inject private HttpServletRequest request;

    private ReceivedApplicationView view;
    private String words;

    @PostConstruct
    void load() {
        view = applications.require(request.getParameter("id"));
    }

    public String invite() {
        return answer(ApplicationAnswer.INVITED);
    }

    public String decline() {
        return answer(ApplicationAnswer.DECLINED);
    }

    private String answer(ApplicationAnswer answer) {
        try {
            applications.answer(view.id(), answer, words == null ? "" : words);
            navigation.done("insight.hiring.answered." + answer);
        } catch (ApplicationRefusedException e) {
            navigation.notDoneFor(e);
        } catch (FieldRefusedException e) {
            navigation.refuse("words", e);
            return null;
        }
        return navigation.to(ReceivedApplicationsPage.HERE + "/" + view.id());
    }

    public ReceivedApplicationView getView() {
        return view;
    }

    public ReceivedState getState() {
        return ReceivedState.of(view.state());
    }

    /** Returns whether it waits for an answer. */
    public boolean isOpen() {
        return getState() == ReceivedState.OPEN;
    }

    public List<CheckedBadge> getBadges() {
        return badges.of(view);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
