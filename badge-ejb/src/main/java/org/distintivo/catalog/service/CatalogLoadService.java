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

    /** The largest catalog that is read, in bytes, wherever it is handed in. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    @Inject private CatalogRepository repository;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;
    @Resource private EJBContext context;

    /**
     * Loads a catalog.
     *
     * @throws CatalogFaultyException with everything that is wrong
     */
    public LoadReport load(JsonStructure document) {
        var load = new CatalogLoad(repository, clock.instant());
        var report = load.store(CatalogReader.read(document, load.known()));
        load.events().forEach(events::fire);
        return report;
    }

    /**
     * Judges a catalog as {@link #load} does and rolls back: reports what loading it now would do.
     *
     * @throws CatalogFaultyException with everything that is wrong
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public LoadReport tryOut(JsonStructure document) {
        var load = new CatalogLoad(repository, clock.instant());
        var report = load.store(CatalogReader.read(document, load.known()));
        context.setRollbackOnly();
        return report.asDryRun();
    }
}
