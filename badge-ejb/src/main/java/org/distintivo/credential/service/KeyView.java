package org.distintivo.credential.service;

import java.time.Instant;
import org.distintivo.credential.domain.KeyAlgorithm;
import org.distintivo.credential.domain.ReissueRun;
import org.distintivo.credential.domain.SigningKey.State;
import org.distintivo.credential.service.key.PublishedKey;

/**
 * A signing key as staff see it.
 *
 * @param retiredAt null while it signs
 * @param cutOff null unless it is compromised
 * @param reissue how far signing again has come; null unless it is compromised
 */
public record KeyView(
        String name,
        KeyAlgorithm algorithm,
        State state,
        Instant createdAt,
        Instant retiredAt,
        Instant cutOff,
        Reissue reissue) {

    private static final int SHORT = 14;

    /** Signing again what a compromised key has signed. */
    public record Reissue(long total, long done, long failed, boolean finished) {

        static Reissue of(ReissueRun run) {
            return new Reissue(run.total(), run.done(), run.failed(), run.finishedAt().isPresent());
        }

        /** From 0 to 100. */
        public long percent() {
            return finished || total == 0 ? 100 : Math.min(99, 100 * (done + failed) / total);
        }
    }

    /** Enough of the name to tell it from the others. */
    public String shortName() {
        return name.substring(0, Math.min(SHORT, name.length())) + "…";
    }

    static KeyView of(PublishedKey key, Reissue reissue) {
        return new KeyView(
                key.key().name(),
                key.key().algorithm(),
                key.state(),
                key.createdAt(),
                key.retiredAt(),
                key.cutOffAt(),
                reissue);
    }
}
