package org.distintivo.foreign.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.Cleaning;

/** Forgets badges of other issuers that were handed in and never confirmed. */
@Stateless
@Local(Cleaning.class)
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ForeignDraftCleaning implements Cleaning {

    private static final int PORTION = 50;

    private static final Duration KEPT = Duration.ofDays(1);

    @Inject private ForeignBadgeRepository badges;
    @Inject private Clock clock;

    @Override
    public String name() {
        return "foreign-draft-cleaning";
    }

    @Override
    public boolean next() {
        var old = badges.listDrafts(clock.instant().minus(KEPT), PORTION);
        old.forEach(badges::remove);
        return old.size() == PORTION;
    }
}
