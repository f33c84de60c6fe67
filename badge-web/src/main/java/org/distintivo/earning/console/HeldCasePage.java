package org.distintivo.earning.console;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.LongConsumer;
import org.distintivo.account.domain.EarnerUnknownException;
import org.distintivo.account.domain.EarnersMerged;
import org.distintivo.earning.domain.CaseClosedException;
import org.distintivo.earning.domain.SamePersonException;
import org.distintivo.earning.service.HeldCaseReader;
import org.distintivo.earning.service.HeldCaseService;
import org.distintivo.earning.service.HeldCaseView;
import org.distintivo.platform.domain.MailAddressInvalidException;
import org.distintivo.platform.portal.Confirmation;
import org.distintivo.platform.portal.Navigation;

/**
 * Shows at {@code /console/cases/{id}} what is held about one person, side by side with what is
 * known, and takes the decision of staff. The pressed button says which result it is about.
 */
@Named
@RequestScoped
public class HeldCasePage {

    @Inject private HeldCaseReader reader;
    @Inject private HeldCaseService cases;
    @Inject private PathParameters parameters;
    @Inject private Navigation navigation;
    @Inject private Confirmation confirmation;

    private HeldCaseView shown;

    @PostConstruct
    void load() {
        shown = reader.require(parameters.number("id").orElseThrow(EarnerUnknownException::new));
    }

    /** Carries out the pressed button; called before the page is shown. */
    public void act() {
        var id = shown.earnerId();
        decide("same", it -> cases.release(id, it), "earning.case.same.done");
        decide(
                "other",
                it -> cases.moveToAnother(id, it, typed(field(it))),
                "earning.case.other.done");
        decide("apply", it -> applyIfConfirmed(id, it), "earning.case.apply.done");
        decide("leave", it -> cases.leave(id, it), "earning.case.leave.done");
        decide("undo", cases::undo, "earning.case.undone");
    }

    private void applyIfConfirmed(long id, long resultId) {
        if (confirmation.isGiven("apply " + resultId)) {
            cases.apply(id, resultId);
        }
    }

    private void decide(String button, LongConsumer decision, String done) {
        var pressed = navigation.posted(button).filter(it -> it.matches("\\d{1,18}"));
        if (pressed.isEmpty()) {
            return;
        }
        var resultId = Long.parseLong(pressed.get());
        try {
            decision.accept(resultId);
        } catch (MailAddressInvalidException | SamePersonException e) {
            navigation.refuse(field(resultId), e);
            return;
        } catch (CaseClosedException e) {
            navigation.notDone("earning.case.closed");
            navigation.again();
            return;
        }
        if (confirmation.getAsked() == null) {
            navigation.done(done);
            navigation.again();
        }
    }

    public HeldCaseView getShown() {
        return shown;
    }

    /** Returns how the record of what was done by hand names the person. */
    public String getSubject() {
        return EarnersMerged.subject(shown.earnerId());
    }

    /** Returns the name of the field for the address of the other person, which each choice has. */
    public String field(long resultId) {
        return "address-" + resultId;
    }

    /** Returns what was typed into a field; empty where nothing was. */
    public String typed(String field) {
        return navigation.posted(field).orElse("");
    }
}
