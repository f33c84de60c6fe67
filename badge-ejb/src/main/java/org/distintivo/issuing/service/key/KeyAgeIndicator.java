package org.distintivo.issuing.service.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.distintivo.issuing.domain.SigningKey;
import org.distintivo.platform.service.HealthIndicator;
import org.distintivo.platform.service.Settings;

/**
 * Measures the age of the oldest active key in months. It alarms after two years (NIST SP 800-57
 * part 1, §5.3.6 allows up to three), or a week after the rotation that the operator has set.
 */
@ApplicationScoped
class KeyAgeIndicator implements HealthIndicator {

    private static final Period LONG = Period.ofYears(2);
    private static final Period LATE = Period.ofDays(7);

    @Inject private SigningKeyRepository keys;
    @Inject private Settings settings;
    @Inject private Clock clock;

    @Override
    public String name() {
        return "issuing.key-months";
    }

    @Override
    public Measured measure() {
        var now = clock.instant();
        var oldest =
                keys.list().stream()
                        .filter(SigningKey::isActive)
                        .map(SigningKey::createdAt)
                        .min(Comparator.naturalOrder());
        return of(oldest.orElse(now), settings.keyRotation(), now);
    }

    static Measured of(Instant made, Optional<Period> rotation, Instant now) {
        var since = made.atZone(ZoneOffset.UTC);
        var until = now.atZone(ZoneOffset.UTC);
        var limit = rotation.map(period -> since.plus(period).plus(LATE)).orElse(since.plus(LONG));
        return new Measured(ChronoUnit.MONTHS.between(since, until), until.isAfter(limit));
    }

    @Override
    public String address() {
        return "/console/keys";
    }
}
