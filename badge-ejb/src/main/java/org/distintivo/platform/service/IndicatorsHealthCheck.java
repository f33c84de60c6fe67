package org.distintivo.platform.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Reports the readings of all {@link HealthIndicators} in {@code /health/ready}. The check is
 * always up: another server would find the same disk and the same mail server.
 */
@Readiness
@ApplicationScoped
public class IndicatorsHealthCheck implements HealthCheck {

    @Inject private HealthIndicators indicators;

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("indicators").up();
        var alarms = 0;
        for (var reading : indicators.list()) {
            answer.withData(reading.indicator().name(), reading.measured().figure());
            alarms += reading.measured().alarming() ? 1 : 0;
        }
        return answer.withData("alarms", alarms).build();
    }
}
