package org.distintivo.catalog.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.domain.CatalogItem;
import org.distintivo.catalog.domain.UnknownAchievementException;
import org.distintivo.platform.domain.DomainEvent;
import org.distintivo.platform.domain.Roles;

/**
 * Announces and takes back the last day of exams and certifications. A last day is in force when it
 * is over, without anybody doing anything. It never closes a claim: it decides which passes count,
 * not which badges may be accepted.
 */
@Stateless
@RolesAllowed({Roles.CATALOG_WRITE, Roles.MANAGER})
public class RetirementService {

    @Inject private CatalogRepository repository;
    @Inject private Event<DomainEvent> events;

    /**
     * Sets the last day of an exam or certification.
     *
     * @param lastDay the last day that counts; a day in the past is in force at once
     * @throws UnknownAchievementException if the catalog has no such item
     */
    public void announce(AchievementKey key, LocalDate lastDay) {
        var program = repository.lockProgram();
        var item = require(key);
        var formerly = item.retiredOn();
        if (item.announceRetirement(lastDay)) {
            program.catalogChanged();
            events.fire(item.retirementEvent(formerly));
        }
    }

    /**
     * Removes the last day; without one nothing happens.
     *
     * @throws UnknownAchievementException if the catalog has no such item
     */
    public void takeBack(AchievementKey key) {
        var program = repository.lockProgram();
        var item = require(key);
        var formerly = item.retiredOn();
        if (item.takeRetirementBack()) {
            program.catalogChanged();
            events.fire(item.retirementEvent(formerly));
        }
    }

    private CatalogItem require(AchievementKey key) {
        return repository
                .findItem(key)
                .map(CatalogItem.class::cast)
                .orElseThrow(() -> new UnknownAchievementException(key));
    }
}
