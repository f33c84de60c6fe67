package org.distintivo.integration.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.Retries;

/**
 * Makes an empty installation usable: a first staff account, a first API key and, where it is asked
 * for, the sample program. Of servers that start at once the slower waits and finds all done.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@RunAs(Roles.SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FirstStart {

    @Inject private FirstSteps steps;
    @Inject private Retries retries;

    @PostConstruct
    void start() {
        retries.run(
                () -> {
                    steps.take();
                    return true;
                });
    }
}
