package org.distintivo.verifying.service.credential;

import static org.distintivo.openbadges.service.jsonld.Members.objects;
import static org.distintivo.openbadges.service.jsonld.Members.text;
import static org.distintivo.openbadges.service.jsonld.Members.texts;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.distintivo.openbadges.domain.DateTimes;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.platform.service.FetchFailedException;
import org.distintivo.platform.service.FetchFailure;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckOutcome;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.domain.NotChecked;
import org.distintivo.verifying.domain.RefreshAnswer;
import org.distintivo.verifying.service.checks.CheckResults;
import org.distintivo.verifying.service.submission.SubmittedCredential;

/**
 * Looks for a newer edition of a credential (Open Badges 3.0 §9.1, step 3: "if … the type of the
 * RefreshService object is '1EdTechCredentialRefresh', refresh the credential … and then repeat
 * steps 1 and 2 … once"). Whatever goes wrong, the credential that was handed in is checked.
 *
 * <p>Two are editions of one credential when issuer and id are the same, and the one that became
 * valid later is the newer (§Equality and comparison).
 */
final class Refresh implements CheckResults {

    private static final Refresh STEP = new Refresh();
    private static final String TYPE = "1EdTechCredentialRefresh";

    /**
     * What is to be checked.
     *
     * @param result what is told about it
     */
    record Edition(Examination examination, CheckResult result) {}

    private Refresh() {}

    @Override
    public CheckId id() {
        return CheckId.REFRESH;
    }

    static Edition newest(Examination original) {
        var address = address(original);
        if (address.isEmpty()) {
            return new Edition(original, STEP.skipped(RefreshAnswer.NONE));
        }
        if (original.isOwn()) {
            return new Edition(original, STEP.skipped(RefreshAnswer.OWN));
        }
        if (original.proven().isEmpty()) {
            return new Edition(original, STEP.skipped(NotChecked.NOT_REACHED));
        }
        try {
            var body = original.outside().require(address.get());
            return STEP.choose(original, edition(body, original));
        } catch (FetchFailedException e) {
            boolean byChoice =
                    e.reason() == FetchFailure.DISABLED || e.reason() == FetchFailure.NOT_ALLOWED;
            return new Edition(
                    original,
                    STEP.skipped(byChoice ? RefreshAnswer.NOT_ASKED : RefreshAnswer.UNREACHABLE));
        } catch (DocumentRefusedException e) {
            return new Edition(original, STEP.skipped(RefreshAnswer.UNUSABLE));
        }
    }

    private static Examination edition(byte[] body, Examination original)
            throws DocumentRefusedException {
        return original.other(SubmittedCredential.read(body, original.limits()));
    }

    private static Optional<String> address(Examination examination) {
        return objects(examination.document().get("refreshService")).stream()
                .filter(service -> texts(service.get("type")).contains(TYPE))
                .map(service -> text(service, "id"))
                .findFirst();
    }

    private Edition choose(Examination original, Examination other) {
        if (!isSame(original, other) || !isProven(other)) {
            return new Edition(original, skipped(RefreshAnswer.UNUSABLE));
        }
        try {
            var date = validFrom(other);
            return date.isAfter(validFrom(original))
                    ? new Edition(
                            other,
                            ok(RefreshAnswer.NEWER, date.atOffset(ZoneOffset.UTC).toLocalDate()))
                    : new Edition(original, ok(RefreshAnswer.NEWEST));
        } catch (DateTimeException e) {
            return new Edition(original, skipped(RefreshAnswer.UNUSABLE));
        }
    }

    private static boolean isSame(Examination one, Examination other) {
        return plain(text(one.document(), "id")).equals(plain(text(other.document(), "id")))
                && plain(one.issuerId()).equals(plain(other.issuerId()));
    }

    /** Steps 1 and 2: one that fails them is not taken in place of one that does not. */
    private static boolean isProven(Examination edition) {
        return Stream.of(new SchemaCheck(), new ContextCheck(), new ProofCheck(), new IssuerCheck())
                .map(check -> check.examine(edition))
                .noneMatch(result -> result.outcome() == CheckOutcome.ERROR || result.isOpen());
    }

    private static Instant validFrom(Examination edition) {
        var name = edition.isVersion1() ? "issuanceDate" : "validFrom";
        return DateTimes.parse(text(edition.document(), name)).toInstant();
    }

    /** As ids are compared: without what is written around and about them. */
    private static String plain(String id) {
        try {
            return URLDecoder.decode(id.strip().replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return id.strip();
        }
    }
}
