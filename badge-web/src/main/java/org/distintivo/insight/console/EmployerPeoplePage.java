package org.distintivo.insight.console;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.distintivo.account.portal.StaffSession;
import org.distintivo.account.service.StaffMemberView;
import org.distintivo.insight.domain.EmployerRefusedException;
import org.distintivo.insight.service.employer.EmployerPeopleService;
import org.distintivo.insight.service.employer.EmployerPeopleService.Wish;
import org.distintivo.platform.portal.Language;
import org.distintivo.platform.portal.Navigation;
import org.distintivo.platform.service.Languages;
import org.distintivo.platform.service.Messages;

/** Lists the people of an employer beside it, invites others and takes the access back. */
@Named
@RequestScoped
public class EmployerPeoplePage {

    private static final String NUMBER = "\\d{1,18}";

    @Inject private EmployerPeopleService people;
    @Inject private StaffSession session;
    @Inject private Navigation navigation;
    @Inject private Messages messages;
    @Inject private Language language;
    @Inject private HttpServletRequest request;

    private String employer;
    private List<StaffMemberView> list;
    private String address;
    private String tag;
    private String present;

    /** One language to choose, under its own name. */
    public record Choice(String tag, String name) {}

    @PostConstruct
    void load() {
        employer = request.getParameter("id");
        list = people.list(employer);
        tag = messages.closest(language.getLocale()).toLanguageTag();
    }

    public String invite() {
        return session.beside(
                () -> {
                    var chosen = messages.closest(Locale.forLanguageTag(tag));
                    var wanted = address == null ? "" : address.strip();
                    try {
                        people.invite(
                                new Wish(employer, wanted, chosen),
                                session.proof(present),
                                session.origin());
                        navigation.done("insight.employer.people.invited", wanted);
                    } catch (EmployerRefusedException e) {
                        navigation.notDoneFor(e);
                    }
                    return back();
                });
    }

    /** Does what a button beside a person says. */
    public String act() {
        var again = navigation.posted("again").filter(it -> it.matches(NUMBER));
        var gone = navigation.posted("remove").filter(it -> it.matches(NUMBER));
        if (again.isEmpty() && gone.isEmpty()) {
            return null;
        }
        return session.beside(
                () -> {
                    var proof = session.proof(present);
                    if (again.isPresent()) {
                        var id = Long.parseLong(again.get());
                        people.inviteAgain(employer, id, proof, session.origin());
                        navigation.done("insight.employer.people.again.done");
                    } else {
                        var id = Long.parseLong(gone.get());
                        people.remove(employer, id, proof, session.origin());
                        navigation.done("insight.employer.people.removed");
                    }
                    return back();
                });
    }

    private String back() {
        return navigation.to(EmployersPage.HERE + "/" + employer);
    }

    public List<StaffMemberView> getList() {
        return list;
    }

    public List<Choice> getLanguages() {
        return messages.languages().stream()
                .map(it -> new Choice(it.toLanguageTag(), Languages.nameOf(it)))
                .toList();
    }

    public boolean isPasswordNeeded() {
        return people.isPasswordNeeded(session.proof(null));
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getTag() {
        return tag;
    }

    public void setTag(String tag) {
        this.tag = tag;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }
}
