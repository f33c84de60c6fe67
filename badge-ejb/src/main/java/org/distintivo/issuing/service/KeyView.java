package org.distintivo.issuing.service;

import java.time.Instant;
import org.distintivo.issuing.domain.ReissueRun;
import org.distintivo.issuing.domain.SigningKey.State;
import org.distintivo.issuing.service.key.PublishedKey;
import org.distintivo.openbadges.domain.KeyAlgorithm;

/**
 * A signing key as staff see it.
 *
 * @param retiredAt null while it signs
 * @param cutOff null unless it is compromised
 * @param reissue how far signing again has come; null while nobody has asked for it
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

    /** Signing again what a key has signed. */
    public record Reissue(long total, long done, long failed, boolean finished) {

        static Reissue of(ReissueRun run) {
            return new Reissue(run.total(), run.done(), run.failed(), run.finishedAt().isPresent());
        }

        /** Returns several runs about one key as one. */
        Reissue plus(Reissue other) {
            return new Reissue(
                    total + other.total,
                    done + other.done,
                    failed + other.failed,
                    finished && other.finished);
        }

        /** Returns the progress of signing again, from 0 to 100. */
        public long percent() {
            return finished || total == 0 ? 100 : Math.min(99, 100 * (done + failed) / total);
        }
    }

    /** Returns the beginning of the name, enough to tell it from the others. */
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
