package org.distintivo.platform.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Has {@link DatabaseWatch} look each second. Not a job with a lease: every server looks for
 * itself.
 */
@Singleton
@DependsOn("Migrations")
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DatabaseWatchTimer {

    @Inject private DatabaseWatch watch;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false, info = "database-watch")
    void look() {
        watch.look();
    }
}
