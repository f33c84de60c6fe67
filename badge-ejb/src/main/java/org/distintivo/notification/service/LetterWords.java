package org.distintivo.notification.service;

import java.util.List;
import java.util.stream.Stream;
import org.distintivo.notification.service.Letter.BadgeLine;
import org.distintivo.notification.service.Letter.Blocks;
import org.distintivo.notification.service.MailTemplates.Reader;
import org.distintivo.platform.service.Messages;

/** The bundle's {@code notification.} texts, seen by one reader of one template. */
final class LetterWords {

    private static final int MINUTES_PER_HOUR = 60;
    private static final int HOURS_PER_DAY = 24;

    private final Messages messages;
    private final Reader reader;
    private final String prefix;

    LetterWords(Messages messages, Reader reader, String template) {
        this.messages = messages;
        this.reader = reader;
        this.prefix = "notification." + template + ".";
    }

    Reader reader() {
        return reader;
    }

    String of(String key, Object... arguments) {
        return messages.text(reader.locale(), prefix + key, arguments);
    }

    /** Picks the text about one badge ({0} is its title) or about many ({0} is their number). */
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
        var key = name.isEmpty() ? "notification.greeting.nameless" : "notification.greeting.named";
        return messages.text(reader.locale(), key, name);
    }

    String validity(long minutes) {
        var hours = minutes >= 2 * MINUTES_PER_HOUR;
        var key = "notification.validity." + (hours ? "hours" : "minutes");
        return messages.text(reader.locale(), key, hours ? minutes / MINUTES_PER_HOUR : minutes);
    }

    String validityOfCode(long minutes) {
        return messages.text(reader.locale(), "notification.validity.code", minutes);
    }

    String validityOfLink(long minutes) {
        var hours = minutes / MINUTES_PER_HOUR;
        var days = hours >= 2 * HOURS_PER_DAY;
        var key = "notification.validity." + (days ? "days" : "link");
        return messages.text(reader.locale(), key, days ? hours / HOURS_PER_DAY : hours);
    }

    /** Ends a letter, where that can be, with how to get no more of the kind. */
    Letter letter(String subject, Blocks blocks) {
        if (!reader.refusal().isEmpty()) {
            blocks.link(of("refuse"), reader.refusal());
        }
        var language = messages.closest(reader.locale());
        var brand = reader.sender().brand();
        return new Letter(
                language, reader.program(), brand, subject, reader.refusal(), blocks.list());
    }
}
