package org.distintivo.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.distintivo.foreign.service.ForeignBadgeMails;
import org.distintivo.foreign.service.ForeignBadgeView;
import org.distintivo.notification.domain.MailTemplate;
import org.distintivo.notification.domain.OutboxMail;
import org.distintivo.notification.service.Letter.Blocks;
import org.distintivo.notification.service.MailTemplates.Reader;
import org.distintivo.platform.service.Messages;

/**
 * Writes the mail about badges of other issuers that are good no more. It shows no picture of
 * theirs, and says of each what the list in the portal says.
 */
@ApplicationScoped
class ForeignBadgeLetters {

    @Inject private ForeignBadgeMails badges;
    @Inject private PortalLinks pages;
    @Inject private Messages messages;

    ForeignBadgeLetters() {} // for CDI

    ForeignBadgeLetters(Messages messages, PortalLinks pages) {
        this.messages = messages;
        this.pages = pages;
    }

    static boolean isAbout(OutboxMail mail) {
        return mail.template() == MailTemplate.FOREIGN_BADGES_WORSENED;
    }

    /** Returns the badges of which a mail still is true. */
    List<ForeignBadgeView> listTrue(OutboxMail mail, long earnerId) {
        return list(mail, earnerId).stream().filter(it -> it.state().isWorse()).toList();
    }

    /** Returns all of them that are still there, whatever has become of them. */
    List<ForeignBadgeView> list(OutboxMail mail, long earnerId) {
        return badges.list(earnerId, mail.data().badgeIds());
    }

    /**
     * @param worse not empty
     */
    Letter worsened(Reader reader, List<ForeignBadgeView> worse) {
        var words = new LetterWords(messages, reader, MailTemplate.FOREIGN_BADGES_WORSENED.key());
        var name = named(words, worse.get(0));
        var blocks =
                new Blocks()
                        .heading(words.of("heading", worse.size(), name))
                        .paragraph(words.greeting())
                        .paragraph(words.of("intro", reader.program()));
        worse.forEach(it -> blocks.paragraph(line(words, it)));
        blocks.paragraph(words.of("meaning", reader.program()))
                .button(words.of("button"), pages.foreignBadges())
                .note(words.of("footer", reader.program()));
        return words.letter(words.of("subject", worse.size(), name), blocks);
    }

    private String line(LetterWords words, ForeignBadgeView badge) {
        var standing = messages.text(words.reader().locale(), "foreign.state." + badge.state());
        return words.of("line", named(words, badge), standing);
    }

    private String named(LetterWords words, ForeignBadgeView badge) {
        return badge.name().isBlank()
                ? messages.text(words.reader().locale(), "foreign.unnamed")
                : badge.name();
    }
}
