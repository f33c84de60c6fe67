package org.distintivo.support.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.distintivo.platform.domain.MailAddressInvalidException;
import org.distintivo.platform.portal.InterruptedForms;
import org.distintivo.platform.portal.Navigation;
import org.distintivo.platform.portal.Texts;
import org.distintivo.support.domain.AddressUnprovenException;
import org.distintivo.support.domain.MissingBadgeQuestionException;
import org.distintivo.support.service.MissingBadgeService;

/** Asks which badge is missing: of who is signed in, and of who has proved an address. */
@Named
@RequestScoped
public class MissingPage {

    @Inject private MissingBadgeService service;
    @Inject private QuestionReader reader;
    @Inject private MissingSession session;
    @Inject private AchievementChoice choice;
    @Inject private InterruptedForms interrupted;
    @Inject private Navigation navigation;
    @Inject private Texts texts;

    private String item = "";
    private String day = "";
    private String candidateId = "";
    private String other = "";
    private boolean agreed;

    /** Fills in what was asked before. */
    @PostConstruct
    void fillIn() {
        session.asked()
                .ifPresent(
                        it -> {
                            item = it.item();
                            day = it.day();
                            candidateId = it.candidateId();
                            other = it.other();
                        });
    }

    /** Carries out what was pressed when the session had ended, after signing in again. */
    public void resume() {
        interrupted
                .resume("look")
                .ifPresent(
                        pressed -> {
                            item = interrupted.resume("item").orElse("");
                            day = interrupted.resume("day").orElse("");
                            candidateId = interrupted.resume("candidateId").orElse("");
                            other = interrupted.resume("other").orElse("");
                            agreed = interrupted.resume("agreed").isPresent();
                            ask();
                        });
    }

    public String ask() {
        if (!isSound()) {
            return null;
        }
        var asked = new AskedQuestion("", item, day, candidateId, other, false);
        try {
            var told = service.ask(session.proof(), reader.read(asked), agreed, session.origin());
            session.keep(new AskedQuestion("", item, day, candidateId, other, told));
            return navigation.to(session.home() + "/answer");
        } catch (AddressUnprovenException late) {
            navigation.notDone("support.missing.late");
            return navigation.to(session.home());
        }
    }

    /** Shows everything that is wrong with the form at once. */
    private boolean isSound() {
        var sound = true;
        try {
            reader.item(item);
        } catch (MissingBadgeQuestionException violation) {
            navigation.refuse("item", violation);
            sound = false;
        }
        try {
            reader.day(day);
        } catch (MissingBadgeQuestionException violation) {
            navigation.refuse("day", violation);
            sound = false;
        }
        try {
            reader.read(new AskedQuestion("", QuestionReader.SOMETHING_ELSE, "", "", other, false));
        } catch (MailAddressInvalidException violation) {
            navigation.refuse("other", violation);
            sound = false;
        }
        return sound;
    }

    /** Returns what may be missing, by name. */
    public List<SelectItem> getItems() {
        var items = choice.items("support.missing.choose");
        items.add(
                new SelectItem(
                        QuestionReader.SOMETHING_ELSE, texts.get("support.missing.something")));
        return items;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getCandidateId() {
        return candidateId;
    }

    public void setCandidateId(String candidateId) {
        this.candidateId = candidateId;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }
}
