package org.distintivo.catalog.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonStructure;
import java.time.Clock;
import org.distintivo.catalog.domain.CatalogFaultyException;
import org.distintivo.platform.domain.DomainEvent;
import org.distintivo.platform.domain.Roles;

/**
 * Loads a catalog, all or nothing: creates and updates what it names, leaves everything else as it
 * is, deletes nothing. The same catalog a second time changes nothing.
 */
@Stateless
@RolesAllowed({Roles.CATALOG_WRITE, Roles.MANAGER, Roles.SYSTEM})
public class CatalogLoadService {

    @Inject private CatalogRepository repository;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;
    @Resource private EJBContext context;

    /**
     * @throws CatalogFaultyException with everything that is wrong
     */
    public LoadReport load(JsonStructure document) {
        var load = new CatalogLoad(repository, clock.instant());
        var report = load.store(CatalogReader.read(document, load.known()));
        load.events().forEach(events::fire);
        return report;
    }

    /** Does the same and undoes it: what loading this catalog now would come to. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public LoadReport tryOut(JsonStructure document) {
        var load = new CatalogLoad(repository, clock.instant());
        var report = load.store(CatalogReader.read(document, load.known()));
        context.setRollbackOnly();
        return report.asDryRun();
    }
}
