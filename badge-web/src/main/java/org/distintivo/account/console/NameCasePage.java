package org.distintivo.account.console;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.distintivo.account.domain.NameAnswerException;
import org.distintivo.account.domain.NameCorrected;
import org.distintivo.account.domain.NameCorrectionUnknownException;
import org.distintivo.account.domain.NameDecidedException;
import org.distintivo.account.service.NameCaseService;
import org.distintivo.account.service.NameCaseView;
import org.distintivo.platform.portal.Navigation;

/** Decides at {@code /console/names/{id}} whether somebody's badges tell another name. */
@Named
@RequestScoped
public class NameCasePage {

    private static final String NUMBER = "\\d{1,18}";

    @Inject private NameCaseService cases;
    @Inject private Navigation navigation;

    private NameCaseView view;
    private String reason;

    @PostConstruct
    void load() {
        view =
                Optional.ofNullable(navigation.parameter("id"))
                        .filter(id -> id.matches(NUMBER))
                        .map(id -> cases.require(Long.parseLong(id)))
                        .orElseThrow(NameCorrectionUnknownException::new);
    }

    public NameCaseView getView() {
        return view;
    }

    /** Returns how the record of what was done by hand names this wish. */
    public String getSubject() {
        return NameCorrected.subject(view.id());
    }

    /** Tells whoever decides on a page that is no longer true, and shows how things stand. */
    public String tellDecided() {
        return FacesContext.getCurrentInstance().isPostback() && !view.isOpen()
                ? late(new NameDecidedException())
                : null;
    }

    public String approve() {
        try {
            cases.approve(view.id());
        } catch (NameDecidedException e) {
            return late(e);
        }
        navigation.done("account.console.name.approved", view.wanted());
        return navigation.to("/console/names");
    }

    public String refuse() {
        try {
            cases.refuse(view.id(), reason);
        } catch (NameAnswerException e) {
            navigation.refuse("reason", e);
            return null;
        } catch (NameDecidedException e) {
            return late(e);
        }
        navigation.done("account.console.name.refused", view.wanted());
        return navigation.to("/console/names");
    }

    private String late(NameDecidedException decided) {
        navigation.notDoneFor(decided);
        return navigation.again();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
