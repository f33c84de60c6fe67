package org.distintivo.credential.service.verification;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.distintivo.credential.domain.CheckId;
import org.distintivo.credential.domain.CheckResult;

/**
 * It is valid at this time: not before {@code validFrom}, not after {@code validUntil} (Open Badges
 * 3.0 §9.1, step 4; version 1.1 of the data model calls them otherwise).
 */
public final class ValidityCheck implements Check {

    @Override
    public CheckId id() {
        return CheckId.VALIDITY;
    }

    @Override
    public CheckResult examine(Examination examination) {
        boolean version1 = examination.isVersion1();
        var from =
                Examination.text(examination.document(), version1 ? "issuanceDate" : "validFrom");
        var until =
                Examination.text(
                        examination.document(), version1 ? "expirationDate" : "validUntil");
        try {
            if (!from.isEmpty()
                    && OffsetDateTime.parse(from).toInstant().isAfter(examination.now())) {
                return error("not-yet", day(from));
            }
            if (until.isEmpty()) {
                return ok("unlimited");
            }
            return OffsetDateTime.parse(until).toInstant().isBefore(examination.now())
                    ? error("expired", day(until))
                    : ok("limited", day(until));
        } catch (DateTimeException e) {
            return error("not-a-date");
        }
    }

    private static LocalDate day(String dateTime) {
        return OffsetDateTime.parse(dateTime).withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
    }
}
