package org.distintivo.support.service;

import java.time.Instant;
import org.distintivo.support.domain.MessageAuthor;
import org.distintivo.support.domain.SupportMessage;

/**
 * Something that was written in a case.
 *
 * @param partner whom staff asked, by name; null where nobody else is asked
 * @param body empty where only staff may read it
 */
public record CaseMessageView(
        MessageAuthor author, String partner, String body, Instant writtenAt) {

    static CaseMessageView ofStaff(SupportMessage stored) {
        return new CaseMessageView(
                stored.author(), stored.partner(), stored.body(), stored.writtenAt());
    }

    /** Shows whoever asked that a partner was asked, and not in which words. */
    static CaseMessageView ofPerson(SupportMessage stored) {
        var told = stored.author() == MessageAuthor.TO_PARTNER ? "" : stored.body();
        return new CaseMessageView(stored.author(), stored.partner(), told, stored.writtenAt());
    }

    /** Omits the words, because personal data stays out of logs. */
    @Override
    public String toString() {
        return "CaseMessageView[" + author + "]";
    }
}
