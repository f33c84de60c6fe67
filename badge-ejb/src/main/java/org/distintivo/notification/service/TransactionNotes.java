package org.distintivo.notification.service;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.distintivo.notification.domain.MailTarget;
import org.distintivo.notification.domain.MailTemplate;

/**
 * Remembers what the present transaction has done, so that a thousand results cost no query each:
 * which badges it accepted, and which mails it wrote.
 */
@TransactionScoped
class TransactionNotes implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Set<String> accepted = new HashSet<>();
    private final transient Map<Subject, Long> written = new HashMap<>();

    private transient OptionalLong importId = OptionalLong.empty();

    private record Subject(MailTemplate template, MailTarget target) {}

    void importing(long id) {
        importId = OptionalLong.of(id);
    }

    /** Returns the import whose rows this transaction records, if it does. */
    OptionalLong importId() {
        return importId;
    }

    void accepted(String badgeId) {
        accepted.add(badgeId);
    }

    boolean isAccepted(String badgeId) {
        return accepted.contains(badgeId);
    }

    void written(MailTemplate template, MailTarget target, long mailId) {
        written.put(new Subject(template, target), mailId);
    }

    OptionalLong mail(MailTemplate template, MailTarget target) {
        var id = written.get(new Subject(template, target));
        return id == null ? OptionalLong.empty() : OptionalLong.of(id);
    }
}
