package org.distintivo.platform.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.distintivo.platform.domain.Roles;

/** Lists what was done by hand to a badge or a result. */
@Stateless
@RolesAllowed(Roles.MANAGER)
public class AuditService {

    @Inject private AuditRepository entries;

    /**
     * Returns what was done to a subject, the newest first.
     *
     * @param subject as {@link org.distintivo.platform.domain.DomainEvent#subject} has it
     */
    public List<AuditEntryView> list(String subject) {
        return entries.list(subject).stream().map(AuditEntryView::of).toList();
    }

    /**
     * Returns what was done to all subjects of a kind, the newest first.
     *
     * @param kind with which the subjects begin, up to the colon
     */
    public List<AuditEntryView> listOfKind(String kind) {
        return entries.listOfKind(kind).stream().map(AuditEntryView::of).toList();
    }
}
