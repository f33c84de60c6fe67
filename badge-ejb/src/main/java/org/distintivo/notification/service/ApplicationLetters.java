package org.distintivo.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.distintivo.account.service.EarnerService;
import org.distintivo.account.service.EarnerView;
import org.distintivo.insight.service.applying.ApplicationMailService;
import org.distintivo.insight.service.applying.ApplicationMailService.About;
import org.distintivo.insight.service.applying.ReceivedApplicationView;
import org.distintivo.notification.domain.MailState;
import org.distintivo.notification.domain.MailTarget.OfEarner;
import org.distintivo.notification.domain.MailTemplate;
import org.distintivo.notification.domain.OutboxMail;
import org.distintivo.notification.service.Letter.Blocks;
import org.distintivo.notification.service.MailTemplates.Reader;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.platform.service.Dates;
import org.distintivo.platform.service.Messages;
import org.distintivo.platform.service.Settings;

/**
 * Writes the mails about applications: to the employer, in the language of the opening, with a link
 * that works for as long as the application is shown; to the holder, what the employer answers.
 */
@ApplicationScoped
class ApplicationLetters {

    @Inject private ApplicationMailService applications;
    @Inject private EarnerService earners;
    @Inject private ProgramSender program;
    @Inject private PortalLinks pages;
    @Inject private Messages messages;
    @Inject private Settings settings;

    static boolean isAbout(OutboxMail mail) {
        return mail.template() == MailTemplate.APPLICATION_SENT
                || mail.template() == MailTemplate.APPLICATION_ANSWERED;
    }

    /** Composes a mail; empty where the application is shown no longer, or its holder is gone. */
    Optional<ComposedMail> compose(OutboxMail mail, LinkSource links) {
        var id = mail.data().reason();
        if (mail.template() == MailTemplate.APPLICATION_SENT) {
            return applications
                    .find(id)
                    .filter(it -> applications.isOpen(id) && it.mailbox() != null)
                    .map(it -> toEmployer(it, links.application(id)));
        }
        return applications.find(id).flatMap(it -> toHolder(mail, it.application()));
    }

    /** Returns to which mailbox a mail to an employer goes; empty where there is none any more. */
    String mailbox(OutboxMail mail) {
        return applications.find(mail.data().reason()).map(About::mailbox).orElse("");
    }

    /** Notes of an application what became of the mail about it. */
    void settled(OutboxMail mail) {
        if (mail.template() == MailTemplate.APPLICATION_SENT) {
            applications.settle(mail.data().reason(), mail.state() == MailState.SENT);
        }
    }

    private ComposedMail toEmployer(About about, String link) {
        var shown = about.application();
        var language = Optional.ofNullable(shown.language()).orElseGet(settings::language);
        var words = words(language, "", MailTemplate.APPLICATION_SENT);
        var name = name(words, shown);
        var blocks =
                new Blocks()
                        .heading(words.of("heading", shown.title()))
                        .paragraph(intro(words, shown, name));
        shown.note().lines().filter(it -> !it.isBlank()).forEach(blocks::paragraph);
        blocks.button(words.of("button"), link)
                .paragraph(words.of("until", Dates.lastWhole(shown.endsAt())))
                .paragraph(answering(words, shown))
                .note(words.of("footer", words.reader().program()));
        return new ComposedMail(
                MailAddress.parse(about.mailbox()),
                words.letter(words.of("subject", name, shown.title()), blocks),
                shown.replyTo() == null ? null : MailAddress.parse(shown.replyTo()));
    }

    private static String intro(LetterWords words, ReceivedApplicationView shown, String name) {
        return words.of(
                "intro", name, shown.title(), shown.badges().size(), words.reader().program());
    }

    private static String name(LetterWords words, ReceivedApplicationView shown) {
        return shown.holder().isBlank() ? words.of("nameless") : shown.holder();
    }

    private String answering(LetterWords words, ReceivedApplicationView shown) {
        return shown.replyTo() == null
                ? words.of("no-reply", pages.hiring())
                : words.of("reply", shown.replyTo());
    }

    private Optional<ComposedMail> toHolder(OutboxMail mail, ReceivedApplicationView shown) {
        var id = ((OfEarner) mail.target()).earnerId();
        return Optional.ofNullable(earners.listByIds(List.of(id)).get(id))
                .filter(it -> !it.addresses().isEmpty() && shown.answer() != null)
                .map(it -> answered(it, shown));
    }

    private ComposedMail answered(EarnerView earner, ReceivedApplicationView shown) {
        var words = words(earner.locale(), earner.name(), MailTemplate.APPLICATION_ANSWERED);
        var employer = shown.employer() == null ? words.of("nameless") : shown.employer();
        var answer = shown.answer().name();
        var blocks =
                new Blocks()
                        .heading(words.of("heading", shown.title()))
                        .paragraph(words.greeting())
                        .paragraph(words.of("intro." + answer, employer, shown.title()));
        if (!shown.words().isEmpty()) {
            blocks.paragraph(words.of("words", shown.words()));
        }
        blocks.button(words.of("button"), pages.myApplication(shown.id()))
                .note(words.of("footer", words.reader().program()));
        return new ComposedMail(
                MailRecipients.address(earner),
                words.letter(words.of("subject." + answer, shown.title()), blocks));
    }

    private LetterWords words(Locale language, String name, MailTemplate template) {
        return new LetterWords(
                messages, new Reader(language, name, program.sender(), ""), template.key());
    }
}
