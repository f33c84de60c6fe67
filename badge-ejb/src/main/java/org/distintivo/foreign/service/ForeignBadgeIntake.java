package org.distintivo.foreign.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.distintivo.account.service.CurrentEarner;
import org.distintivo.account.service.EarnerService;
import org.distintivo.foreign.domain.Admission;
import org.distintivo.foreign.domain.ForeignBadgeRefusedException;
import org.distintivo.platform.service.RateLimit;
import org.distintivo.platform.service.RateRule;
import org.distintivo.platform.service.Retries;
import org.distintivo.verifying.service.ExaminedDocument;
import org.distintivo.verifying.service.VerificationService;

/**
 * Takes in what the signed-in person hands in as a badge of another issuer: verifies it, compares
 * it with the addresses that the person has proved, and keeps it as a draft. Nothing is added
 * before the person has seen the verdict and confirmed that the badge is theirs. No EJB, because
 * others are asked meanwhile, who may be slow.
 */
@ApplicationScoped
public class ForeignBadgeIntake {

    /** What one person may hand in: a drawer full at once, and then one now and then. */
    private static final RateRule OF_PERSON =
            new RateRule("foreign-badge-of-person", 40, Duration.ofSeconds(10));

    @Inject private VerificationService verification;
    @Inject private ForeignBadgePicture pictures;
    @Inject private ForeignBadgeService badges;
    @Inject private EarnerService earners;
    @Inject private CurrentEarner caller;
    @Inject private RateLimit limit;
    @Inject private Retries retries;

    /**
     * Takes in a file or a text.
     *
     * @param input as {@link VerificationService#examine} reads it
     */
    public HandedInBadge handIn(byte[] input) {
        return keep(verification.examine(input, addresses()));
    }

    /**
     * Takes in what is at an address.
     *
     * @throws org.distintivo.verifying.domain.FetchDisabledException if it may not be asked
     */
    public HandedInBadge handInAddress(String address) {
        return keep(verification.examineAddress(address, addresses()));
    }

    private List<String> addresses() {
        limit.spend(OF_PERSON, String.valueOf(caller.id()));
        return earners.require(caller.id()).proved();
    }

    private HandedInBadge keep(ExaminedDocument examined) {
        var report = examined.report();
        try {
            var bond = Admission.require(report);
            var draft =
                    new ForeignDraft(
                            Findings.fingerprint(examined),
                            bond,
                            Findings.of(report),
                            examined.content(),
                            pictures.of(examined));
            var kept = retries.run(() -> badges.keep(draft));
            return new HandedInBadge(report, Optional.empty(), kept.id(), kept.added());
        } catch (ForeignBadgeRefusedException e) {
            return HandedInBadge.refused(report, e);
        }
    }
}
