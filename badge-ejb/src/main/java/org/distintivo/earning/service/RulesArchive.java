package org.distintivo.earning.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.distintivo.catalog.domain.ProgramRules;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.earning.domain.RulesDocument;
import org.distintivo.earning.domain.RulesSnapshot;
import org.distintivo.earning.domain.RulesVersion;

/**
 * Keeps the rules of every time at which results were evaluated, and knows them by number. A
 * snapshot never changes, so each server remembers those it has seen.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
public class RulesArchive {

    @Inject private CatalogService catalog;
    @Inject private RulesRepository snapshots;
    @Inject private Clock clock;

    private final Map<Long, ProgramRules> known = new ConcurrentHashMap<>();
    private volatile RulesVersion latest;

    /** Today's rules; in a transaction of its own, because only what is committed is remembered. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public RulesVersion current() {
        var rules = catalog.rules();
        var document = RulesDocument.of(rules);
        var snapshot =
                snapshots
                        .findByFingerprint(document.fingerprint())
                        .orElseGet(
                                () -> snapshots.add(new RulesSnapshot(document, clock.instant())));
        return new RulesVersion(snapshot.id(), rules);
    }

    /** Today's rules, unless they have changed since they were last remembered. */
    public Optional<RulesVersion> remembered() {
        var rules = catalog.rules();
        return Optional.ofNullable(latest).filter(last -> last.rules() == rules);
    }

    /** Spares {@link #current} the look into the database for as long as the rules stay. */
    public void remember(RulesVersion committed) {
        latest = committed;
    }

    /** The rules of any time. */
    public RulesVersion require(long id) {
        return new RulesVersion(
                id,
                known.computeIfAbsent(
                        id,
                        key ->
                                snapshots
                                        .find(key)
                                        .map(RulesSnapshot::rules)
                                        .orElseThrow(
                                                () ->
                                                        new IllegalStateException(
                                                                "no rules " + key))));
    }
}
