package org.distintivo.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.distintivo.notification.service.Letter.BadgeLine;
import org.distintivo.notification.service.Letter.Blocks;
import org.distintivo.platform.domain.BrandDraft;
import org.distintivo.platform.service.Messages;

/**
 * Writes the words of the mails about badges, one method each, from the bundle's {@code
 * notification.} keys. {@link AccountMailTemplates} has those about accounts.
 */
@ApplicationScoped
class MailTemplates {

    /**
     * Who reads it and in whose name it is written.
     *
     * @param name empty to greet without one
     * @param refusal address with which the reader ends mail of this kind; empty for none
     */
    record Reader(Locale locale, String name, Sender sender, String refusal) {

        String program() {
            return sender.program();
        }
    }

    /**
     * In whose name a mail is written.
     *
     * @param program as pages name it
     * @param issuer who signs the badges
     * @param contact where the program can be asked: a mail address, or the address of its site
     * @param brand whose colors the button has
     */
    record Sender(String program, String issuer, String contact, BrandDraft brand) {

        Sender(String program, String issuer, String contact) {
            this(program, issuer, contact, BrandDraft.OWN);
        }
    }

    /**
     * Where a mail about waiting badges leads.
     *
     * @param claim to these badges
     * @param signIn for who has lost that link
     * @param missing for who looks for another badge
     * @param merged whether the badges came of two people's becoming one, which is said
     */
    record ClaimPages(String claim, String signIn, String missing, boolean merged) {

        /** Omits the secret in the link, because it stays out of logs. */
        @Override
        public String toString() {
            return "ClaimPages[…]";
        }
    }

    @Inject private Messages messages;

    MailTemplates() {} // for CDI

    MailTemplates(Messages messages) {
        this.messages = messages;
    }

    Letter badgesWaiting(Reader reader, List<BadgeLine> badges, ClaimPages pages) {
        var words = words(reader, "badges-waiting");
        var opening = words.opening(badges);
        if (pages.merged()) {
            opening.paragraph(words.count("merged", badges));
        }
        var blocks =
                opening.paragraph(words.count("private", badges))
                        .button(words.count("button", badges), pages.claim())
                        .paragraph(words.count("how", badges))
                        .paragraph(words.count("ignore", badges))
                        .note(words.of("lost", pages.signIn()), pages.signIn())
                        .note(words.of("missing", pages.missing()), pages.missing())
                        .note(words.of("footer", reader.program()));
        return words.letter(words.count("subject", badges), blocks);
    }

    Letter badgesReminder(
            Reader reader, List<BadgeLine> badges, String claimUrl, String signInUrl) {
        var words = words(reader, "badges-reminder");
        var blocks =
                words.opening(badges)
                        .button(words.count("button", badges), claimUrl)
                        .paragraph(words.count("once", badges))
                        .note(words.of("lost", signInUrl), signInUrl)
                        .note(words.of("footer", reader.program()));
        return words.letter(words.count("subject", badges), blocks);
    }

    Letter badgesAccepted(Reader reader, List<BadgeLine> badges, String myBadgesUrl) {
        var words = words(reader, "badges-accepted");
        var blocks =
                words.opening(badges)
                        .paragraph(words.count("private", badges))
                        .button(words.count("button", badges), myBadgesUrl)
                        .paragraph(words.of("setting"))
                        .note(words.of("footer", reader.program()));
        return words.letter(words.count("subject", badges), blocks);
    }

    Letter badgesWithdrawn(
            Reader reader, List<BadgeLine> badges, String reason, String myBadgesUrl) {
        var words = words(reader, "badges-withdrawn");
        var blocks =
                words.opening(badges)
                        .paragraph(words.why(reason))
                        .paragraph(words.count("meaning", badges))
                        .button(words.of("button"), myBadgesUrl)
                        .paragraph(words.wrong())
                        .note(words.of("footer", reader.program()));
        return words.letter(words.count("subject", badges), blocks);
    }

    Letter badgeRevoked(Reader reader, BadgeLine badge, String reason, String myBadgesUrl) {
        var words = words(reader, "badge-revoked");
        var blocks =
                new Blocks()
                        .heading(words.of("heading", badge.title()))
                        .paragraph(words.greeting())
                        .paragraph(words.of("intro", reader.program(), badge.title()))
                        .paragraph(words.why(reason))
                        .paragraph(words.of("meaning"))
                        .button(words.of("button"), myBadgesUrl)
                        .paragraph(words.wrong())
                        .note(words.of("footer", reader.program()));
        return words.letter(words.of("subject", badge.title()), blocks);
    }

    Letter badgeSuspended(Reader reader, BadgeLine badge, String myBadgesUrl) {
        var words = words(reader, "badge-suspended");
        var blocks = aboutOne(words, badge, myBadgesUrl).paragraph(words.wrong());
        return words.letter(
                words.of("subject", badge.title()),
                blocks.note(words.of("footer", reader.program())));
    }

    Letter badgeReinstated(Reader reader, BadgeLine badge, String myBadgesUrl) {
        var words = words(reader, "badge-reinstated");
        var blocks = aboutOne(words, badge, myBadgesUrl);
        return words.letter(
                words.of("subject", badge.title()),
                blocks.note(words.of("footer", reader.program())));
    }

    private static Blocks aboutOne(LetterWords words, BadgeLine badge, String myBadgesUrl) {
        return new Blocks()
                .heading(words.of("heading", badge.title()))
                .paragraph(words.greeting())
                .paragraph(words.of("intro", words.reader().program(), badge.title()))
                .paragraph(words.of("meaning"))
                .button(words.of("button"), myBadgesUrl);
    }

    private LetterWords words(Reader reader, String template) {
        return new LetterWords(messages, reader, template);
    }
}
