package org.distintivo.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.distintivo.notification.domain.MailTemplate;
import org.distintivo.notification.service.Letter.Blocks;
import org.distintivo.notification.service.MailTemplates.Reader;
import org.distintivo.platform.service.Dates;
import org.distintivo.platform.service.Messages;

/**
 * Writes the words of the mails about accounts and proofs of addresses, one method each.
 *
 * <p>They never greet by name: until an address is confirmed the name is what a stranger typed, and
 * would make us the carrier of the stranger's words.
 */
@ApplicationScoped
class AccountMailTemplates {

    @Inject private Messages messages;

    AccountMailTemplates() {} // for CDI

    AccountMailTemplates(Messages messages) {
        this.messages = messages;
    }

    /** A link and a code for the same purpose. */
    record Ticket(String url, String code, long minutes) {}

    Letter confirmation(Reader reader, Ticket ticket) {
        return withTicket(words(reader, "confirmation"), ticket);
    }

    Letter passwordReset(Reader reader, Ticket ticket) {
        return withTicket(words(reader, "password-reset"), ticket);
    }

    Letter signInCode(Reader reader, Ticket ticket) {
        var words = words(reader, "sign-in-code");
        var program = reader.program();
        var blocks =
                new Blocks()
                        .heading(words.of("heading"))
                        .paragraph(words.of("intro", program))
                        .code(words.of("code"), ticket.code())
                        .paragraph(words.of("validity", ticket.minutes()))
                        .button(words.of("button"), ticket.url())
                        .paragraph(words.of("not-me"))
                        .note(words.of("footer", program));
        return words.letter(words.of("subject", program), blocks);
    }

    /** Greets nobody: whoever asks for it chooses the name and the address. */
    Letter addressProof(Reader reader, Ticket ticket) {
        return withTicket(words(reader, "address-proof"), ticket);
    }

    /**
     * Brings a code and no button: it is typed into the page that asked for it, which no other
     * browser has.
     */
    Letter missingBadgeCode(Reader reader, Ticket ticket) {
        var words = words(reader, "missing-badge-code");
        var program = reader.program();
        var blocks =
                new Blocks()
                        .heading(words.of("heading"))
                        .paragraph(words.of("intro", program))
                        .code(words.of("code"), ticket.code())
                        .paragraph(words.validityOfCode(ticket.minutes()))
                        .paragraph(words.of("not-me"))
                        .note(words.of("footer", program));
        return words.letter(words.of("subject", program), blocks);
    }

    /** Carries no secret: whoever follows the link has to sign in. */
    Letter exportReady(Reader reader, String dataUrl) {
        var words = words(reader, "export-ready");
        var blocks =
                new Blocks()
                        .heading(words.of("heading"))
                        .paragraph(words.of("intro", reader.program()))
                        .button(words.of("button"), dataUrl)
                        .paragraph(words.of("not-me"))
                        .note(words.of("footer", reader.program()));
        return words.letter(words.of("subject", reader.program()), blocks);
    }

    /**
     * Carries a link only, to a page that says once more what it does.
     *
     * @param template of an erasure, or of an invitation to staff
     */
    Letter withLink(Reader reader, MailTemplate template, Ticket ticket) {
        var words = words(reader, template.key());
        var program = reader.program();
        var blocks =
                new Blocks()
                        .heading(words.of("heading"))
                        .paragraph(words.of("intro", program))
                        .button(words.of("button"), ticket.url())
                        .paragraph(words.validityOfLink(ticket.minutes()))
                        .paragraph(words.of("not-me"))
                        .note(words.of("footer", program));
        return words.letter(words.of("subject", program), blocks);
    }

    /** Leads nowhere: there is nothing left to look at. */
    Letter erased(Reader reader) {
        var words = words(reader, "erased");
        var blocks =
                new Blocks()
                        .heading(words.of("heading"))
                        .paragraph(words.of("intro", reader.program()))
                        .paragraph(words.of("stays"))
                        .paragraph(words.of("not-me", reader.sender().contact()))
                        .note(words.of("footer", reader.program()));
        return words.letter(words.of("subject", reader.program()), blocks);
    }

    private Letter withTicket(LetterWords words, Ticket ticket) {
        return withTicket(words, ticket, words.validity(ticket.minutes()));
    }

    private Letter withTicket(LetterWords words, Ticket ticket, String validity) {
        var program = words.reader().program();
        var blocks =
                new Blocks()
                        .heading(words.of("heading"))
                        .paragraph(words.of("intro", program))
                        .button(words.of("button"), ticket.url())
                        .code(words.of("code"), ticket.code())
                        .paragraph(validity)
                        .paragraph(words.of("not-me"))
                        .note(words.of("footer", program));
        return words.letter(words.of("subject", program), blocks);
    }

    /** Carries no secret: a link that changes the password is only mailed to who asks for it. */
    Letter passwordChanged(Reader reader, String forgottenPasswordUrl) {
        var words = words(reader, "password-changed");
        var blocks =
                new Blocks()
                        .heading(words.of("heading"))
                        .paragraph(words.of("intro", reader.program()))
                        .paragraph(words.of("meaning"))
                        .paragraph(words.of("not-me"))
                        .button(words.of("button"), forgottenPasswordUrl)
                        .note(words.of("footer", reader.program()));
        return words.letter(words.of("subject", reader.program()), blocks);
    }

    /** What has become of an address, and what to do if that was not the owner. */
    record AddressNews(
            MailTemplate template, String address, String settingsUrl, String passwordUrl) {}

    Letter addressesChanged(Reader reader, AddressNews news) {
        var words = words(reader, news.template().key());
        var blocks =
                new Blocks()
                        .heading(words.of("heading"))
                        .paragraph(words.of("intro", reader.program(), news.address()))
                        .paragraph(words.of("meaning"))
                        .button(words.of("button"), news.settingsUrl())
                        .paragraph(words.of("not-me", news.passwordUrl()), news.passwordUrl())
                        .note(words.of("footer", reader.program()));
        return words.letter(words.of("subject", reader.program()), blocks);
    }

    Letter nameCorrected(Reader reader, String nameUrl, String passwordUrl) {
        var words = words(reader, "name-corrected");
        var blocks =
                new Blocks()
                        .heading(words.of("heading"))
                        .paragraph(words.of("intro", reader.program()))
                        .paragraph(words.of("files"))
                        .button(words.of("button"), nameUrl)
                        .paragraph(words.of("not-me", passwordUrl), passwordUrl)
                        .note(words.of("footer", reader.program()));
        return words.letter(words.of("subject", reader.program()), blocks);
    }

    Letter nameRefused(Reader reader, String reason, String nameUrl) {
        var words = words(reader, "name-refused");
        var blocks =
                new Blocks()
                        .heading(words.of("heading"))
                        .paragraph(words.of("intro", reader.program()))
                        .paragraph(words.of("reason", reason))
                        .paragraph(words.of("again"))
                        .button(words.of("button"), nameUrl)
                        .note(words.of("footer", reader.program()));
        return words.letter(words.of("subject", reader.program()), blocks);
    }

    /** Carries the code only: its button leads to the page where it is typed. */
    Letter mergeCode(Reader reader, Ticket ticket) {
        var words = words(reader, "merge-code");
        return withTicket(words, ticket, words.validityOfCode(ticket.minutes()));
    }

    /** Where merged accounts are looked at, and what helps if that was not the owner. */
    record MergePages(String mergeUrl, String passwordUrl) {}

    Letter accountsMerged(Reader reader, MailTemplate template, String until, MergePages pages) {
        var words = words(reader, template.key());
        var blocks =
                new Blocks()
                        .heading(words.of("heading"))
                        .paragraph(words.of("intro", reader.program()))
                        .paragraph(words.of("meaning", lastDay(until)))
                        .button(words.of("button"), pages.mergeUrl())
                        .paragraph(words.of("not-me", pages.passwordUrl()), pages.passwordUrl())
                        .note(words.of("footer", reader.program()));
        return words.letter(words.of("subject", reader.program()), blocks);
    }

    /**
     * Returns the last whole day, which the text writes out in its language; without one nothing.
     */
    private static Object lastDay(String end) {
        return end.isEmpty() ? "" : Dates.lastWhole(Instant.parse(end));
    }

    Letter signUpRepeated(Reader reader, String signInUrl) {
        var words = words(reader, "sign-up-repeated");
        var blocks =
                new Blocks()
                        .heading(words.of("heading"))
                        .paragraph(words.of("intro", reader.program()))
                        .button(words.of("button"), signInUrl)
                        .paragraph(words.of("forgotten"))
                        .paragraph(words.of("not-me"))
                        .note(words.of("footer", reader.program()));
        return words.letter(words.of("subject", reader.program()), blocks);
    }

    private LetterWords words(Reader reader, String template) {
        return new LetterWords(messages, reader, template);
    }
}
