package org.distintivo.badge.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.distintivo.catalog.service.AchievementView;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.issuing.service.CredentialService;
import org.distintivo.platform.domain.JsonRefusedException;
import org.distintivo.platform.service.StrictJson;
import org.distintivo.verifying.domain.CheckOutcome;
import org.distintivo.verifying.domain.Endorsement;
import org.distintivo.verifying.domain.EndorsementRefusedException;
import org.distintivo.verifying.domain.Verdict;
import org.distintivo.verifying.domain.VerificationReport;
import org.distintivo.verifying.service.AcceptedEndorsement;
import org.distintivo.verifying.service.EndorsementService;
import org.distintivo.verifying.service.EndorsementView;
import org.distintivo.verifying.service.VerificationService;

/**
 * Takes in what others have signed in favour of the issuer or of an achievement, handed in by
 * program managers. Only what holds is taken, checked like any credential; outside of any
 * transaction, because checking may ask other servers. Who may is asked by {@link
 * EndorsementService}; this is no EJB, since around a refusal the container would roll back nothing
 * and log that as an error.
 */
@ApplicationScoped
public class EndorsementIntake {

    private static final int LARGEST = 256 * 1024;

    @Inject private VerificationService verification;
    @Inject private EndorsementService endorsements;
    @Inject private CredentialService credentials;
    @Inject private CatalogService catalog;
    @Inject private AchievementAddresses addresses;

    /**
     * Verifies an endorsement and keeps it.
     *
     * @param file an EndorsementCredential as JSON
     * @throws EndorsementRefusedException if it does not hold, is about something else or is there
     *     already
     */
    public EndorsementView take(byte[] file) {
        endorsements.admit();
        var text = new String(file, StandardCharsets.UTF_8);
        var subject = subject(read(text));
        var report = verification.verify(file, null);
        if (report.verdict() == Verdict.INVALID) {
            throw EndorsementRefusedException.unsound(
                    report.checks().stream()
                            .filter(check -> check.outcome() == CheckOutcome.ERROR)
                            .findFirst()
                            .orElseThrow());
        }
        if (!isOurs(subject)) {
            throw EndorsementRefusedException.otherSubject();
        }
        return endorsements.add(sound(subject, report, text));
    }

    /** Returns what an endorsement is about: an achievement, or empty for the issuer. */
    public Optional<AchievementView> achievement(EndorsementView endorsement) {
        return catalog.listAchievements().stream()
                .filter(each -> addresses.of(each.key()).equals(endorsement.subject()))
                .findFirst();
    }

    private static AcceptedEndorsement sound(
            String subject, VerificationReport report, String text) {
        var summary = report.credential();
        return new AcceptedEndorsement(
                subject, shortened(summary.issuerId()), shortened(summary.issuerName()), text);
    }

    private static String shortened(String text) {
        return text == null || text.length() <= Endorsement.MAX_LENGTH
                ? text
                : text.substring(0, Endorsement.MAX_LENGTH);
    }

    private boolean isOurs(String subject) {
        return subject.equals(credentials.issuerId())
                || catalog.listAchievements().stream()
                        .anyMatch(each -> addresses.of(each.key()).equals(subject));
    }

    private static JsonObject read(String text) {
        try {
            if (StrictJson.read(text, LARGEST) instanceof JsonObject object) {
                return object;
            }
        } catch (JsonRefusedException e) {
            throw EndorsementRefusedException.otherKind();
        }
        throw EndorsementRefusedException.otherKind();
    }

    /**
     * Returns the endorsement's subject; arrays of one are taken as the standard has them, and
     * several subjects are refused.
     */
    private static String subject(JsonObject document) {
        var kind = document.get("type") == null ? "" : document.get("type").toString();
        if (kind.contains("\"EndorsementCredential\"")
                && document.containsKey("proof")
                && document.get("credentialSubject") instanceof JsonObject subject
                && subject.get("id") instanceof JsonString id) {
            return id.getString();
        }
        throw EndorsementRefusedException.otherKind();
    }

    /** Returns the endorsements, the newest first. */
    public List<EndorsementView> list() {
        return endorsements.list();
    }

    /**
     * Removes an endorsement from what is shown.
     *
     * @throws org.distintivo.verifying.domain.EndorsementUnknownException if there is none with
     *     this id
     */
    public void remove(String id) {
        endorsements.remove(id);
    }
}
