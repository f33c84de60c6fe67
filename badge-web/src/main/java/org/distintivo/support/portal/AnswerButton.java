package org.distintivo.support.portal;

import org.distintivo.catalog.domain.AchievementKind;
import org.distintivo.support.domain.Remedy;
import org.distintivo.support.service.MissingBadgeView;
import org.distintivo.support.service.ReadyMessage;

/**
 * The one button of an answer: either a link, or a button of the page's form.
 *
 * @param key of its words
 * @param address where the link leads; null for a button
 * @param name of the button, which {@code ClaimActions} carries out; null for a link
 * @param value the badge that it is about
 */
public record AnswerButton(String key, String address, String name, String value) {

    private static final String WORDS = "support.remedy.";
    private static final String BADGES = "/my/badges";

    /** Whoever has no account, or has not signed in, does that first where it is needed. */
    static AnswerButton of(MissingBadgeView answer, boolean signedIn) {
        var remedy = answer.finding().remedy();
        var key = WORDS + remedy;
        return switch (remedy) {
            case CLAIM -> signedIn ? press(key, "accept", answer) : account(answer);
            case TAKE_BACK -> signedIn ? press(key, "reconsider", answer) : account(answer);
            case SEE_BADGE, SEE_CERTIFICATION_BADGE ->
                    signedIn ? link(key, badge(answer)) : account(answer);
            case CORRECT_ADDRESS -> signedIn ? link(key, "/my/addresses") : account(answer);
            case PROVE_ADDRESS ->
                    link(key, signedIn ? "/my/addresses#add-address" : "/missing?another=yes");
            case SEE_CATALOG -> link(key, catalog(answer));
            case LOOK_AGAIN -> link(key, signedIn ? "/my/missing/answer" : "/missing/answer");
            case WRITE_TO_PARTNER, WRITE_TO_PROGRAM -> write(answer.message(), key);
        };
    }

    /** Says who gets it: the program, where nobody knows the partner's address. */
    private static AnswerButton write(ReadyMessage message, String key) {
        return link(message.passedOn() ? WORDS + Remedy.WRITE_TO_PROGRAM : key, message.link());
    }

    private static AnswerButton account(MissingBadgeView answer) {
        var page = answer.signedUp() ? "/signin" : "/signup";
        return link(WORDS + (answer.signedUp() ? "signin" : "signup"), page + "?to=" + BADGES);
    }

    private static String badge(MissingBadgeView answer) {
        return answer.badgeId() == null ? BADGES : BADGES + "/" + answer.badgeId();
    }

    private static String catalog(MissingBadgeView answer) {
        var key = answer.achievement();
        var list = key.kind() == AchievementKind.EXAM ? "/exams/" : "/certifications/";
        return list + key.code();
    }

    private static AnswerButton link(String key, String address) {
        return new AnswerButton(key, address, null, null);
    }

    private static AnswerButton press(String key, String name, MissingBadgeView answer) {
        return new AnswerButton(key, null, name, answer.badgeId());
    }
}
