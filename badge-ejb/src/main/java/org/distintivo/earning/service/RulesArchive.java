package org.distintivo.earning.service;

import com.github.benmanes.caffeine.cache.Cache;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.distintivo.catalog.domain.ProgramRules;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.earning.domain.RulesDocument;
import org.distintivo.earning.domain.RulesSnapshot;
import org.distintivo.earning.domain.RulesVersion;
import org.distintivo.platform.service.BoundedCache;

/**
 * Keeps the rules of every time at which results were evaluated, and knows them by number. A
 * snapshot never changes, so each server remembers those it has seen.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
public class RulesArchive {

    /** A program seldom has more in use at a time; others are read again. */
    private static final int MAX_KNOWN = 200;

    @Inject private CatalogService catalog;
    @Inject private RulesRepository snapshots;
    @Inject private Clock clock;

    private final Cache<Long, ProgramRules> known = BoundedCache.of(MAX_KNOWN);
    private volatile RulesVersion latest;

    /**
     * Returns today's rules; in a transaction of its own, because only what is committed is
     * remembered.
     */
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

    /** Returns today's rules, unless they have changed since they were last remembered. */
    public Optional<RulesVersion> remembered() {
        var rules = catalog.rules();
        return Optional.ofNullable(latest).filter(last -> last.rules() == rules);
    }

    /** Spares {@link #current} the look into the database for as long as the rules stay. */
    public void remember(RulesVersion committed) {
        latest = committed;
    }

    /** Returns the rules of an earlier evaluation. */
    public RulesVersion require(long id) {
        return new RulesVersion(
                id,
                known.get(
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
