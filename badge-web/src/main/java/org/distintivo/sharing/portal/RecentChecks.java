package org.distintivo.sharing.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.distintivo.credential.domain.VerificationReport;
import org.distintivo.credential.service.VerificationService;

/**
 * Checks of the last half minute, so that a badge that people look at in several languages is
 * worked out once; with the half minute for which a page is kept, what is read was checked within
 * the last minute. What was checked while something else was true counts no more: a revoked badge
 * and a key that somebody else may have had show at once.
 */
@ApplicationScoped
public class RecentChecks {

    private static final Duration RECENT = Duration.ofSeconds(30);
    private static final int MOST = 1_000;

    @Inject private VerificationService verification;
    @Inject private Clock clock;

    private final Map<Subject, Check> checks = new LinkedHashMap<>();

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
        var known = find(subject, now);
        if (known != null) {
            return known;
        }
        var report = verification.verify(subject.document(), null);
        keep(subject, new Check(report, now));
        return report;
    }

    private synchronized VerificationReport find(Subject subject, Instant now) {
        var check = checks.get(subject);
        return check == null || check.at().plus(RECENT).isBefore(now) ? null : check.report();
    }

    private synchronized void keep(Subject subject, Check check) {
        checks.remove(subject);
        checks.put(subject, check);
        if (checks.size() > MOST) {
            checks.remove(checks.keySet().iterator().next());
        }
    }
}
