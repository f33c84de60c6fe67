package org.distintivo.support.service;

import java.util.List;
import java.util.Locale;
import org.distintivo.platform.domain.MailAddress;

/**
 * What a mail about a case says, and to whom.
 *
 * @param facts of the case, each a line; none for whoever asked
 * @param text what was written
 */
public record SupportMailView(
        String caseId, MailAddress to, Locale language, List<String> facts, String text) {

    /** Omits the person, because personal data stays out of logs. */
    @Override
    public String toString() {
        return "SupportMailView[" + caseId + "]";
    }
}
