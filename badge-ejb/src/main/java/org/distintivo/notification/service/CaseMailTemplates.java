package org.distintivo.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.distintivo.notification.domain.MailTemplate;
import org.distintivo.notification.service.Letter.Blocks;
import org.distintivo.notification.service.MailTemplates.Reader;
import org.distintivo.platform.service.Messages;
import org.distintivo.support.service.SupportMailView;

/**
 * Writes the words of the mails about cases. The case's number stands in the subject, so that
 * whoever answers by mail brings it along.
 */
@ApplicationScoped
class CaseMailTemplates {

    @Inject private Messages messages;

    CaseMailTemplates() {} // for CDI

    CaseMailTemplates(Messages messages) {
        this.messages = messages;
    }

    /**
     * @param page where whoever asked reads and writes on
     */
    Letter letter(Reader reader, MailTemplate template, SupportMailView about, String page) {
        var words = new LetterWords(messages, reader, template.key());
        var program = reader.program();
        var contact = reader.sender().contact();
        var blocks =
                new Blocks()
                        .heading(words.of("heading"))
                        .paragraph(words.of("intro", program, about.caseId()));
        about.facts().forEach(blocks::paragraph);
        about.text().lines().filter(line -> !line.isBlank()).forEach(blocks::paragraph);
        blocks.paragraph(words.of("next", about.caseId(), contact));
        if (template != MailTemplate.CASE_PASSED_ON) {
            blocks.button(words.of("button"), page);
        }
        blocks.note(words.of("footer", program));
        return words.letter(words.of("subject", program, about.caseId()), blocks);
    }
}
