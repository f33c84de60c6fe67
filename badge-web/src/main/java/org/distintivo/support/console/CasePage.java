package org.distintivo.support.console;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.distintivo.platform.domain.FieldRefusedException;
import org.distintivo.platform.portal.Language;
import org.distintivo.platform.portal.Navigation;
import org.distintivo.platform.portal.Texts;
import org.distintivo.support.domain.SupportCaseClosed;
import org.distintivo.support.domain.SupportCaseRefusedException;
import org.distintivo.support.domain.SupportCaseUnknownException;
import org.distintivo.support.service.CaseMessageView;
import org.distintivo.support.service.NearMatch;
import org.distintivo.support.service.SupportCaseService;
import org.distintivo.support.service.SupportCaseView;

/**
 * Shows at {@code /console/missing/{id}} what somebody asks or misses, what the person was told,
 * and results of other people that may be the one; answers, asks partners and closes the case.
 */
@Named
@RequestScoped
public class CasePage {

    private static final String LIST = "/console/missing";

    @Inject private SupportCaseService cases;
    @Inject private MissingNames names;
    @Inject private Navigation navigation;
    @Inject private Language language;
    @Inject private Texts texts;

    private SupportCaseView shown;
    private String note = "";
    private String answer = "";
    private String partner = "";
    private String ask = "";

    @PostConstruct
    void load() {
        var id =
                Optional.ofNullable(navigation.parameter("id"))
                        .orElseThrow(SupportCaseUnknownException::new);
        shown = cases.require(id);
    }

    public SupportCaseView getShown() {
        return shown;
    }

    public List<NearMatch> getNear() {
        return cases.listNear(shown.id());
    }

    /** Returns what it is about, in the reader's language. */
    public String getItem() {
        return names.of(shown);
    }

    /** Returns the language that the person reads. */
    public String getLanguageName() {
        return shown.language().getDisplayLanguage(language.getLocale());
    }

    /** Returns how the record of what was done by hand names this case. */
    public String getSubject() {
        return SupportCaseClosed.subject(shown.id());
    }

    /** Returns what a result has in common with what the person says. */
    public String common(NearMatch match) {
        return Stream.of(
                        said(match.sameId(), "id"),
                        said(match.sameDay(), "day"),
                        said(match.likeName(), "name"),
                        said(match.sameAddress(), "address"))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String said(boolean same, String what) {
        return same ? texts.get("support.console.same." + what) : "";
    }

    public List<CaseMessageView> getMessages() {
        return cases.listMessages(shown.id());
    }

    /** Returns the partners that can be asked. */
    public List<String> getPartners() {
        return cases.listPartners();
    }

    public String sendAnswer() {
        return tell("answer", () -> cases.answer(shown.id(), answer), "support.console.answered");
    }

    public String passOn() {
        return tell("ask", () -> cases.passOn(shown.id(), partner, ask), "support.console.passed");
    }

    private String tell(String field, Runnable action, String done) {
        try {
            action.run();
        } catch (FieldRefusedException | SupportCaseRefusedException violation) {
            navigation.refuse(field, violation);
            return null;
        }
        navigation.done(done);
        return navigation.again();
    }

    public String close() {
        try {
            cases.close(shown.id(), note);
        } catch (FieldRefusedException violation) {
            navigation.refuse("note", violation);
            return null;
        }
        navigation.doneThen(
                "support.console.closed", "support.console.back", LIST + "/" + shown.id());
        return navigation.to(LIST);
    }

    public String reopen() {
        if (cases.reopen(shown.id())) {
            navigation.done("support.console.reopened");
        } else {
            navigation.notDone("support.console.again");
        }
        return navigation.again();
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public String getAsk() {
        return ask;
    }

    public void setAsk(String ask) {
        this.ask = ask;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
