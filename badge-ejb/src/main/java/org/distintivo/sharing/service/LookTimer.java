package org.distintivo.sharing.service;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.DatabaseWatch;

/**
 * Has what was counted written down every few seconds, and when the server stops. Not a job with a
 * lease: each server has its own numbers. What a server that dies has counted since is lost.
 */
@Singleton
@RunAs(Roles.SYSTEM)
@PermitAll
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LookTimer {

    private static final Logger LOG = Logger.getLogger(LookTimer.class.getName());
    private static final int PORTION = 500;

    @Inject private PendingLooks pending;
    @Inject private LookRegister register;
    @Inject private DatabaseWatch database;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false, info = "looks")
    public void write() {
        try {
            while (!database.isAway() && writePortion()) {
                // until all of it is written, or not now
            }
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, e, () -> "looks are written later");
        }
    }

    @PreDestroy
    void writeLast() {
        write();
    }

    /** Returns whether there may be more to write. */
    private boolean writePortion() {
        var portion = pending.take(PORTION);
        if (portion.isEmpty()) {
            return false;
        }
        boolean written = false;
        try {
            written = register.add(portion);
        } finally {
            if (!written) {
                pending.giveBack(portion);
            }
        }
        return written;
    }
}
