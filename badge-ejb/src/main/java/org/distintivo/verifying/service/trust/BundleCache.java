package org.distintivo.verifying.service.trust;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.distintivo.platform.domain.SecretToken;
import org.distintivo.verifying.service.VerifierBundleView;

/**
 * Keeps the bundle that was made last for a minute, as long as nothing that it contains has
 * changed: signing megabytes for everybody who asks would be slow.
 */
final class BundleCache {

    private static final Duration LIFE = Duration.ofMinutes(1);

    private record Made(Map<String, String> documents, Instant at, VerifierBundleView bundle) {

        boolean isGood(Map<String, String> wanted, Instant now) {
            return !now.isBefore(at) && now.isBefore(at.plus(LIFE)) && documents.equals(wanted);
        }
    }

    private volatile Made made;

    VerifierBundleView get(Map<String, String> documents, Instant now, Supplier<String> making) {
        var last = made;
        if (last == null || !last.isGood(documents, now)) {
            var text = making.get();
            var bundle = new VerifierBundleView(text, SecretToken.of(text).hash());
            last = new Made(Map.copyOf(documents), now, bundle);
            made = last;
        }
        return last.bundle();
    }
}
