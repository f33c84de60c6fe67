package org.distintivo.notification.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.distintivo.notification.domain.MailState;
import org.distintivo.notification.domain.OutboxMail;
import org.distintivo.notification.domain.UnknownMailException;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.Settings;

/**
 * The outbox, for staff: what waits, what went wrong, what each mail says. Staff never get a link
 * that works; only in the {@code run} profile, where somebody tries the product without a mail
 * server, a kept mail shows its links whole.
 *
 * <p>Runs as the system, because the words of a mail come from services that staff may not call.
 */
@Stateless
@RolesAllowed(Roles.MANAGER)
@RunAs(Roles.SYSTEM)
public class OutboxService {

    /** Mails on one page of the list. */
    public static final int PAGE = 50;

    @Inject private OutboxRepository outbox;
    @Inject private MailComposer composer;
    @Inject private MailViews views;
    @Inject private WorkingLinks freshLinks;
    @Inject private MaskedLinks maskedLinks;
    @Inject private Settings settings;
    @Inject private Clock clock;

    /**
     * Returns a page of mails, the newest first.
     *
     * @param states those of interest; none means all
     * @param page counted from 0
     */
    public List<MailView> list(Set<MailState> states, int page) {
        var wanted = states.isEmpty() ? EnumSet.allOf(MailState.class) : states;
        return views.of(outbox.list(wanted, Math.max(page, 0) * PAGE, PAGE));
    }

    /** Returns how many mails are in each state; states without any are left out. */
    public Map<MailState, Long> counts() {
        return outbox.counts();
    }

    /** Returns whether there is a mail server; without one mail is kept to be read here. */
    public boolean hasMailServer() {
        return settings.smtpHost().isPresent();
    }

    /**
     * Returns one mail of the outbox.
     *
     * @throws UnknownMailException if there is no such mail
     */
    public MailView require(String id) {
        return views.of(List.of(find(id))).get(0);
    }

    /**
     * Returns what the mail says, or would say if it were sent now.
     *
     * @return without any words when there is nothing left to say
     */
    public MailPreview preview(String id) {
        var mail = find(id);
        var view = views.of(List.of(mail)).get(0);
        var whole = mail.state() == MailState.KEPT && showsWholeLinks();
        return composer.recall(mail, whole ? freshLinks : maskedLinks)
                .map(it -> preview(view, it.letter(), whole))
                .orElseGet(() -> new MailPreview(view, "", "", "", false));
    }

    private static MailPreview preview(MailView view, Letter letter, boolean whole) {
        return new MailPreview(
                view,
                letter.locale().toLanguageTag(),
                letter.subject(),
                TextLetter.of(letter),
                whole);
    }

    /**
     * Returns whether the console shows working links: only in the {@code run} profile without a
     * mail server.
     */
    public boolean showsWholeLinks() {
        return settings.runProfile() && !hasMailServer();
    }

    /**
     * Makes a mail due at once, also one that was given up or kept.
     *
     * @throws UnknownMailException if there is no such mail
     * @throws org.distintivo.notification.domain.MailNotChangeableException if it is sent or being
     *     sent
     */
    public void retry(String id) {
        find(id).retry(clock.instant());
    }

    /**
     * Cancels a mail that is not being sent.
     *
     * @throws UnknownMailException if there is no such mail
     * @throws org.distintivo.notification.domain.MailNotChangeableException if it is sent or being
     *     sent
     */
    public void cancel(String id) {
        find(id).cancel();
    }

    private OutboxMail find(String id) {
        return outbox.find(id).orElseThrow(UnknownMailException::new);
    }
}
