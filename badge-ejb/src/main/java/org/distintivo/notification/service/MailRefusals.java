package org.distintivo.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.distintivo.notification.domain.MailKind;
import org.distintivo.notification.domain.MailRefusal;
import org.distintivo.platform.domain.MailAddress;

/** Tells who does not want mail of a kind, by the person's settings or by the link in a mail. */
@ApplicationScoped
class MailRefusals {

    @Inject private MailRefusalRepository rows;

    boolean isRefused(MailKind kind, long earnerId, MailAddress to) {
        return refusing(kind, Map.of(earnerId, to)).contains(earnerId);
    }

    /**
     * Returns those who do not want mail of a kind, with two queries for all of them.
     *
     * @param recipients people, and the address to which mail would go
     */
    Set<Long> refusing(MailKind kind, Map<Long, MailAddress> recipients) {
        var kinds = kind.stoppedBy();
        var people =
                rows.listOf(recipients.keySet(), kinds).stream()
                        .map(MailRefusal::earnerId)
                        .collect(Collectors.toSet());
        var hashes = recipients.values().stream().map(MailRefusal::hash).toList();
        var addresses =
                rows.listAt(hashes, kinds).stream()
                        .map(MailRefusal::addressHash)
                        .collect(Collectors.toSet());
        recipients.forEach(
                (earnerId, to) -> {
                    if (addresses.contains(MailRefusal.hash(to))) {
                        people.add(earnerId);
                    }
                });
        return people;
    }
}
