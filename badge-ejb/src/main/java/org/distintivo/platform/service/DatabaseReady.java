package org.distintivo.platform.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Answers {@code /health/ready}: without the database no request can be answered, so none should
 * come. It tells what was seen within the last seconds and never waits for the database itself.
 */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {

    @Inject private DatabaseWatch database;
    @Inject private ProductVersion version;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database")
                .status(!database.isAway())
                .withData("version", version.getText())
                .build();
    }
}
