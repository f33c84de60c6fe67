package org.distintivo.earning.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.Cleaning;
import org.distintivo.platform.service.Retention;

/** Deletes links to transcripts that expired long ago. */
@Stateless
@Local(Cleaning.class)
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TranscriptLinkCleaning implements Cleaning {

    private static final int PORTION = 200;

    @Inject private TranscriptLinkRepository links;
    @Inject private Retention retention;

    @Override
    public String name() {
        return "transcript-link-cleaning";
    }

    @Override
    public boolean next() {
        var old = links.listWornOut(retention.ofWornOutLinks(), PORTION);
        old.forEach(links::remove);
        return old.size() == PORTION;
    }
}
