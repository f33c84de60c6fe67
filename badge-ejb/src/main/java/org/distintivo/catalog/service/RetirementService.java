package org.distintivo.catalog.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.domain.CatalogItem;
import org.distintivo.catalog.domain.RetirementState;
import org.distintivo.catalog.domain.UnknownAchievementException;
import org.distintivo.platform.domain.DomainEvent;
import org.distintivo.platform.domain.Roles;

/**
 * The way out of the catalog. A last day is announced ahead, is in force when it is over without
 * anybody doing anything, and can be taken back at any time. It never closes a claim: it decides
 * which passes count, not which badges may be accepted.
 */
@Stateless
@RolesAllowed({Roles.CATALOG_WRITE, Roles.MANAGER})
public class RetirementService {

    @Inject private CatalogRepository repository;
    @Inject private CatalogSnapshots snapshots;
    @Inject private Clock clock;
    @Inject private Event<DomainEvent> events;

    /**
     * @param lastDay the last day that counts; a day in the past is in force at once
     */
    public void announce(AchievementKey key, LocalDate lastDay) {
        var program = repository.lockProgram();
        var item = require(key);
        if (item.announceRetirement(lastDay)) {
            program.catalogChanged();
            events.fire(item.retirementEvent());
        }
    }

    /** Harmless when nothing was announced. */
    public void takeBack(AchievementKey key) {
        var program = repository.lockProgram();
        var item = require(key);
        if (item.takeRetirementBack()) {
            program.catalogChanged();
            events.fire(item.retirementEvent());
        }
    }

    /**
     * What is on its way out and can still be earned, the next one first: for pages that tell
     * people who are on their way to it.
     */
    @PermitAll
    public List<AchievementView> listAhead() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return snapshots.current().achievements().values().stream()
                .filter(item -> item.retirement(today) == RetirementState.ANNOUNCED)
                .sorted(
                        Comparator.comparing(AchievementView::retiredOn)
                                .thenComparing(AchievementView::code))
                .toList();
    }

    private CatalogItem require(AchievementKey key) {
        return repository
                .findItem(key)
                .map(CatalogItem.class::cast)
                .orElseThrow(() -> new UnknownAchievementException(key));
    }
}
