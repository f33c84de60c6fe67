package org.distintivo.sharing.portal;

import com.github.benmanes.caffeine.cache.Cache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.distintivo.platform.service.BoundedCache;
import org.distintivo.verifying.domain.VerificationReport;
import org.distintivo.verifying.service.VerificationService;

/**
 * Keeps the checks of badges for half a minute, so that a badge that is read in several languages
 * is checked once. With the half minute for which a page is kept, what is read was checked within
 * the last minute.
 */
@ApplicationScoped
public class RecentChecks {

    private static final Duration RECENT = Duration.ofSeconds(30);
    private static final int MOST = 1_000;

    @Inject private VerificationService verification;
    @Inject private Clock clock;

    private final Cache<Subject, Check> checks = BoundedCache.of(MOST);

    /** What was checked: this text, while this was the state of its page. */
    private record Subject(String document, String state) {}

    private record Check(VerificationReport report, Instant at) {}

    /**
     * @param state on which the page rests, read before the document; empty: only the holder sees
     *     it, and it is checked each time
     */
    VerificationReport of(String document, Optional<String> state) {
        return state.map(known -> of(new Subject(document, known)))
                .orElseGet(() -> verification.verify(document, null));
    }

    private VerificationReport of(Subject subject) {
        var now = clock.instant();
        var known = checks.getIfPresent(subject);
        if (known != null && !known.at().plus(RECENT).isBefore(now)) {
            return known.report();
        }
        var report = verification.verify(subject.document(), null);
        checks.put(subject, new Check(report, now));
        return report;
    }
}
