package org.distintivo.support.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.distintivo.claiming.portal.ClaimActions;
import org.distintivo.platform.portal.Language;
import org.distintivo.platform.portal.Navigation;
import org.distintivo.platform.service.Languages;
import org.distintivo.support.domain.AddressUnprovenException;
import org.distintivo.support.domain.MissingBadgeQuestionException;
import org.distintivo.support.service.MissingBadgeService;
import org.distintivo.support.service.MissingBadgeView;

/** Shows what became of a missing badge as it stands now, and the one button that solves it. */
@Named
@RequestScoped
public class AnswerPage {

    @Inject private MissingBadgeService service;
    @Inject private QuestionReader reader;
    @Inject private MissingSession session;
    @Inject private ClaimActions claims;
    @Inject private Navigation navigation;
    @Inject private Language language;

    private MissingBadgeView answer;
    private AnswerButton button;
    private boolean told;

    /** Carries out the pressed button, or looks anew; called before the page is shown. */
    public void open() {
        if (session.isSignedIn()) {
            claims.carryOut();
        }
        if (!isLeft()) {
            look();
        }
    }

    private static boolean isLeft() {
        return FacesContext.getCurrentInstance().getResponseComplete();
    }

    private void look() {
        var asked = session.asked();
        if (asked.isEmpty()) {
            navigation.to(session.home());
            return;
        }
        try {
            var question = reader.read(asked.get());
            answer = service.answer(session.proof(), question, language.getLocale());
            button = AnswerButton.of(answer, session.isSignedIn());
            told = asked.get().told();
        } catch (AddressUnprovenException | MissingBadgeQuestionException late) {
            leave();
        }
    }

    private void leave() {
        navigation.notDone("support.missing.late");
        navigation.to(session.home());
    }

    public MissingBadgeView getAnswer() {
        return answer;
    }

    public AnswerButton getButton() {
        return button;
    }

    /** Returns whether the people of the program look for it too. */
    public boolean isTold() {
        return told;
    }

    /** Returns what the sign of the answer is. */
    public String getKind() {
        return switch (answer.finding()) {
            case ACCEPTED, WAITING, REPLACED -> "good";
            default -> "warn";
        };
    }

    /** Returns where another question is asked. */
    public String getHome() {
        return session.home();
    }

    /** Returns the language of the message, under its own name. */
    public String getMessageLanguage() {
        return Languages.nameOf(answer.message().language());
    }

    /** Returns whether the message is in a language that the page is not in. */
    public boolean isForeign() {
        return answer.message() != null
                && !answer.message()
                        .language()
                        .getLanguage()
                        .equals(language.getLocale().getLanguage());
    }
}
