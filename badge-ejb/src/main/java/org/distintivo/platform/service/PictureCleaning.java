package org.distintivo.platform.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.distintivo.platform.domain.Roles;

/** Deletes pictures that were uploaded to be looked at and that nothing used within a day. */
@Stateless
@Local(Cleaning.class)
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PictureCleaning implements Cleaning {

    private static final int PORTION = 20;
    private static final Duration PATIENCE = Duration.ofDays(1);

    @Inject private PictureRepository pictures;
    @Inject private Clock clock;

    @Override
    public String name() {
        return "picture-cleaning";
    }

    @Override
    public boolean next() {
        var unused = pictures.listUnused(clock.instant().minus(PATIENCE), PORTION);
        unused.forEach(pictures::drop);
        return unused.size() == PORTION;
    }
}
