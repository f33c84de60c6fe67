package org.distintivo.verifying.domain;

/**
 * What a person wants to see of an endorsement that stood in a credential. Texts are a stranger's,
 * made readable and no more: to be escaped wherever they are shown.
 *
 * @param endorser by name, and always by id
 * @param comment what the endorser says, or null
 * @param check what was found out about it
 */
public record EndorsementSummary(String endorser, String comment, CheckResult check) {

    public EndorsementSummary {
        endorser = ReadableText.line(endorser);
        comment = ReadableText.page(comment);
    }
}
