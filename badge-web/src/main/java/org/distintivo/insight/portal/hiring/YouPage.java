package org.distintivo.insight.portal.hiring;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.distintivo.account.service.StaffMemberView;
import org.distintivo.insight.service.employer.EmployerPeopleRegister;
import org.distintivo.insight.service.employer.EmployerView;
import org.distintivo.insight.service.employer.OpeningService;
import org.distintivo.platform.portal.Confirmation;
import org.distintivo.platform.portal.Navigation;

/** Shows somebody of an employer what is held about the person, and deletes it. */
@Named
@RequestScoped
public class YouPage {

    @Inject private EmployerPeopleRegister people;
    @Inject private OpeningService openings;
    @Inject private Confirmation confirmation;
    @Inject private Navigation navigation;
    @Inject private HttpServletRequest request;

    private StaffMemberView person;
    private EmployerView employer;

    @PostConstruct
    void load() {
        person = people.own();
        employer = openings.employer();
    }

    /** Deletes the account; whoever wants back is invited anew. */
    public String leave() {
        if (!confirmation.isGiven("leave " + person.accountId())) {
            return null;
        }
        people.leave();
        request.getSession().invalidate();
        navigation.done("insight.hiring.you.left");
        return navigation.to("/");
    }

    public StaffMemberView getPerson() {
        return person;
    }

    public EmployerView getEmployer() {
        return employer;
    }
}
