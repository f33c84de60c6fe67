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
import org.distintivo.notification.domain.OutboxMail;

/**
 * Remembers what the present transaction has done, so that a thousand results cost no query each:
 * which badges it accepted, and which mails it wrote.
 */
@TransactionScoped
class TransactionNotes implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Set<String> accepted = new HashSet<>();
    private final transient Map<Subject, Long> written = new HashMap<>();

    private transient boolean merging;
    private transient OptionalLong importId = OptionalLong.empty();

    /** Mails with different reasons are different mails. */
    private record Subject(MailTemplate template, MailTarget target, String reason) {}

    void importing(long id) {
        importId = OptionalLong.of(id);
    }

    /** Returns the import whose rows this transaction records, if it does. */
    OptionalLong importId() {
        return importId;
    }

    /** Notes that two people become one, which gives what there is to tell. */
    void merging() {
        merging = true;
    }

    boolean isMerging() {
        return merging;
    }

    void accepted(String badgeId) {
        accepted.add(badgeId);
    }

    boolean isAccepted(String badgeId) {
        return accepted.contains(badgeId);
    }

    void written(OutboxMail mail) {
        written.put(new Subject(mail.template(), mail.target(), mail.data().reason()), mail.id());
    }

    OptionalLong mail(MailTemplate template, MailTarget target, String reason) {
        var id = written.get(new Subject(template, target, reason));
        return id == null ? OptionalLong.empty() : OptionalLong.of(id);
    }
}
