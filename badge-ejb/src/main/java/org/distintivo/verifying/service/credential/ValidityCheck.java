package org.distintivo.verifying.service.credential;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.stream.Stream;
import org.distintivo.openbadges.service.jsonld.Members;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckOutcome;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.domain.NotChecked;
import org.distintivo.verifying.domain.ValidityAnswer;
import org.distintivo.verifying.service.checks.ValidityPeriod;

/**
 * Checks that the credential is valid at this time: not before {@code validFrom}, not after {@code
 * validUntil} (Open Badges 3.0 §9.1, step 4). Version 1.1 of the data model calls them otherwise,
 * and reserves these names for what comes after it, so there both count.
 */
public final class ValidityCheck implements Check {

    @Override
    public CheckId id() {
        return CheckId.VALIDITY;
    }

    @Override
    public CheckResult examine(Examination examination) {
        var result = dated(examination);
        // what nobody vouches for is not valid, whatever dates it gives itself
        return result.outcome() == CheckOutcome.OK && examination.proven().isEmpty()
                ? skipped(NotChecked.NOT_REACHED)
                : result;
    }

    private CheckResult dated(Examination examination) {
        if (!examination.isVersion1()) {
            return between("validFrom", "validUntil", examination);
        }
        var older = between("issuanceDate", "expirationDate", examination);
        var newer = between("validFrom", "validUntil", examination);
        return newer.outcome() == CheckOutcome.ERROR || older.answer() == ValidityAnswer.UNLIMITED
                ? newer
                : older;
    }

    private CheckResult between(String from, String until, Examination examination) {
        var document = examination.document();
        return Stream.of(from, until).allMatch(name -> isTextOrAbsent(name, document))
                ? ValidityPeriod.result(
                        this,
                        Members.text(document, from),
                        Members.text(document, until),
                        examination.now())
                : error(ValidityAnswer.NOT_A_DATE);
    }

    private static boolean isTextOrAbsent(String name, JsonObject document) {
        return !document.containsKey(name) || document.get(name) instanceof JsonString;
    }
}
