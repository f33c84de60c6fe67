package org.distintivo.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.distintivo.notification.domain.MailTemplate;
import org.distintivo.notification.service.Letter.BadgeLine;
import org.distintivo.notification.service.Letter.Blocks;
import org.distintivo.platform.service.Messages;

/**
 * Writes the words of every mail, one method each, from the bundle's {@code notification.} keys.
 *
 * <p>A mail to somebody who has not confirmed the address yet never greets by name: the name is
 * what a stranger typed, and would make us the carrier of the stranger's words.
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
     */
    record Sender(String program, String issuer, String contact) {}

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

    private static final int MINUTES_PER_HOUR = 60;

    @Inject private Messages messages;

    MailTemplates() {} // for CDI

    MailTemplates(Messages messages) {
        this.messages = messages;
    }

    Letter badgesWaiting(Reader reader, List<BadgeLine> badges, ClaimPages pages) {
        var words = new Words(reader, "badges-waiting");
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
        var words = new Words(reader, "badges-reminder");
        var blocks =
                words.opening(badges)
                        .button(words.count("button", badges), claimUrl)
                        .paragraph(words.count("once", badges))
                        .note(words.of("lost", signInUrl), signInUrl)
                        .note(words.of("footer", reader.program()));
        return words.letter(words.count("subject", badges), blocks);
    }

    Letter badgesAccepted(Reader reader, List<BadgeLine> badges, String myBadgesUrl) {
        var words = new Words(reader, "badges-accepted");
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
        var words = new Words(reader, "badges-withdrawn");
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
        var words = new Words(reader, "badge-revoked");
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
        var words = new Words(reader, "badge-suspended");
        var blocks = aboutOne(words, badge, myBadgesUrl).paragraph(words.wrong());
        return words.letter(
                words.of("subject", badge.title()),
                blocks.note(words.of("footer", reader.program())));
    }

    Letter badgeReinstated(Reader reader, BadgeLine badge, String myBadgesUrl) {
        var words = new Words(reader, "badge-reinstated");
        var blocks = aboutOne(words, badge, myBadgesUrl);
        return words.letter(
                words.of("subject", badge.title()),
                blocks.note(words.of("footer", reader.program())));
    }

    private static Blocks aboutOne(Words words, BadgeLine badge, String myBadgesUrl) {
        return new Blocks()
                .heading(words.of("heading", badge.title()))
                .paragraph(words.greeting())
                .paragraph(words.of("intro", words.reader.program(), badge.title()))
                .paragraph(words.of("meaning"))
                .button(words.of("button"), myBadgesUrl);
    }

    /** A link and a code for the same purpose. */
    record Ticket(String url, String code, long minutes) {}

    Letter confirmation(Reader reader, Ticket ticket) {
        return withTicket(new Words(reader, "confirmation"), ticket);
    }

    Letter passwordReset(Reader reader, Ticket ticket) {
        return withTicket(new Words(reader, "password-reset"), ticket);
    }

    Letter signInCode(Reader reader, Ticket ticket) {
        var words = new Words(reader, "sign-in-code");
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
        return withTicket(new Words(reader, "address-proof"), ticket);
    }

    /**
     * Brings a code and no button: it is typed into the page that asked for it, which no other
     * browser has.
     */
    Letter missingBadgeCode(Reader reader, Ticket ticket) {
        var words = new Words(reader, "missing-badge-code");
        var program = reader.program();
        var blocks =
                new Blocks()
                        .heading(words.of("heading"))
                        .paragraph(words.of("intro", program))
                        .code(words.of("code"), ticket.code())
                        .paragraph(words.validity(ticket.minutes()))
                        .paragraph(words.of("not-me"))
                        .note(words.of("footer", program));
        return words.letter(words.of("subject", program), blocks);
    }

    /** Carries no secret: whoever follows the link has to sign in. */
    Letter exportReady(Reader reader, String dataUrl) {
        var words = new Words(reader, "export-ready");
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
     * Carries a link only: it leads to a page that says once more what goes and what stays.
     *
     * @param template of the person's own wish, or of staff who do it for somebody
     */
    Letter erasure(Reader reader, MailTemplate template, Ticket ticket) {
        var words = new Words(reader, template.key());
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

    private Letter withTicket(Words words, Ticket ticket) {
        var program = words.reader.program();
        var blocks =
                new Blocks()
                        .heading(words.of("heading"))
                        .paragraph(words.of("intro", program))
                        .button(words.of("button"), ticket.url())
                        .code(words.of("code"), ticket.code())
                        .paragraph(words.validity(ticket.minutes()))
                        .paragraph(words.of("not-me"))
                        .note(words.of("footer", program));
        return words.letter(words.of("subject", program), blocks);
    }

    /** Carries no secret: a link that changes the password is only mailed to who asks for it. */
    Letter passwordChanged(Reader reader, String forgottenPasswordUrl) {
        var words = new Words(reader, "password-changed");
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
        var words = new Words(reader, news.template().key());
        var blocks =
                new Blocks()
                        .heading(words.of("heading"))
                        .paragraph(words.of("intro", reader.program(), news.address()))
                        .paragraph(words.of("meaning"))
                        .button(words.of("button"), news.settingsUrl())
                        .paragraph(words.of("not-me", news.passwordUrl()))
                        .note(words.of("footer", reader.program()));
        return words.letter(words.of("subject", reader.program()), blocks);
    }

    Letter nameCorrected(Reader reader, String nameUrl, String passwordUrl) {
        var words = new Words(reader, "name-corrected");
        var blocks =
                new Blocks()
                        .heading(words.of("heading"))
                        .paragraph(words.of("intro", reader.program()))
                        .paragraph(words.of("files"))
                        .button(words.of("button"), nameUrl)
                        .paragraph(words.of("not-me", passwordUrl))
                        .note(words.of("footer", reader.program()));
        return words.letter(words.of("subject", reader.program()), blocks);
    }

    Letter nameRefused(Reader reader, String reason, String nameUrl) {
        var words = new Words(reader, "name-refused");
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
        return withTicket(new Words(reader, "merge-code"), ticket);
    }

    /** Where merged accounts are looked at, and what helps if that was not the owner. */
    record MergePages(String mergeUrl, String passwordUrl) {}

    Letter accountsMerged(Reader reader, MailTemplate template, String until, MergePages pages) {
        var words = new Words(reader, template.key());
        var day = until.isEmpty() ? "" : day(reader, until);
        var blocks =
                new Blocks()
                        .heading(words.of("heading"))
                        .paragraph(words.of("intro", reader.program()))
                        .paragraph(words.of("meaning", day))
                        .button(words.of("button"), pages.mergeUrl())
                        .paragraph(words.of("not-me", pages.passwordUrl()))
                        .note(words.of("footer", reader.program()));
        return words.letter(words.of("subject", reader.program()), blocks);
    }

    private static String day(Reader reader, String instant) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(reader.locale())
                .format(LocalDate.ofInstant(Instant.parse(instant), ZoneOffset.UTC));
    }

    Letter signUpRepeated(Reader reader, String signInUrl) {
        var words = new Words(reader, "sign-up-repeated");
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

    /** The bundle, seen by one reader of one template. */
    private final class Words {

        private final Reader reader;
        private final String prefix;

        Words(Reader reader, String template) {
            this.reader = reader;
            this.prefix = "notification." + template + ".";
        }

        String of(String key, Object... arguments) {
            return messages.text(reader.locale(), prefix + key, arguments);
        }

        /**
         * Picks the text about one badge ({0} is its title) or about many ({0} is their number).
         */
        String count(String key, List<BadgeLine> badges, Object... more) {
            var counted = Stream.of(badges.size(), badges.get(0).title());
            return of(key, Stream.concat(counted, Stream.of(more)).toArray());
        }

        /** Says in any case why; without words of somebody's, that the result does not count. */
        String why(String reason) {
            var key = "notification.why." + (reason.isBlank() ? "result" : "told");
            return messages.text(reader.locale(), key, reason);
        }

        /** Begins a letter about badges: what has become of them, and which they are. */
        Blocks opening(List<BadgeLine> badges) {
            return new Blocks()
                    .heading(count("heading", badges))
                    .paragraph(greeting())
                    .paragraph(count("intro", badges, reader.program(), reader.sender().issuer()))
                    .badges(badges);
        }

        /** Says whom to ask when the reader thinks that this is a mistake. */
        String wrong() {
            return of("wrong", reader.program(), reader.sender().contact());
        }

        String greeting() {
            var name = PlainText.greetable(reader.name());
            var key =
                    name.isEmpty()
                            ? "notification.greeting.nameless"
                            : "notification.greeting.named";
            return messages.text(reader.locale(), key, name);
        }

        String validity(long minutes) {
            var hours = minutes >= 2 * MINUTES_PER_HOUR;
            var key = "notification.validity." + (hours ? "hours" : "minutes");
            return messages.text(
                    reader.locale(), key, hours ? minutes / MINUTES_PER_HOUR : minutes);
        }

        String validityOfLink(long minutes) {
            var hours = minutes / MINUTES_PER_HOUR;
            return messages.text(reader.locale(), "notification.validity.link", hours);
        }

        /** Ends a letter, where that can be, with how to get no more of the kind. */
        Letter letter(String subject, Blocks blocks) {
            if (!reader.refusal().isEmpty()) {
                blocks.link(of("refuse"), reader.refusal());
            }
            var language = messages.closest(reader.locale());
            return new Letter(language, reader.program(), subject, reader.refusal(), blocks.list());
        }
    }
}
