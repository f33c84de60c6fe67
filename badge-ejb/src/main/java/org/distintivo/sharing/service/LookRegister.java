package org.distintivo.sharing.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.distintivo.platform.domain.Roles;

/** Writes down what one server has counted, a portion a transaction. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LookRegister {

    @Inject private LookRepository looks;
    @Resource private SessionContext context;

    /**
     * Adds a portion; what was counted of a badge whose holder is gone is dropped.
     *
     * @return false when nothing was written, because another server was the first to write of one
     *     of these days
     */
    public boolean add(List<PendingLooks.Count> portion) {
        var held = held(portion);
        try {
            portion.stream().filter(it -> held.contains(it.key().badgeId())).forEach(looks::add);
            return true;
        } catch (PersistenceException e) {
            context.setRollbackOnly();
            return false;
        }
    }

    private Set<String> held(List<PendingLooks.Count> portion) {
        return looks.listHeld(
                portion.stream().map(it -> it.key().badgeId()).collect(Collectors.toSet()));
    }
}
