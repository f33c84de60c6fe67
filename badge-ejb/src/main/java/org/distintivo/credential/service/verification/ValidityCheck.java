package org.distintivo.credential.service.verification;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.distintivo.credential.domain.CheckId;
import org.distintivo.credential.domain.CheckResult;
import org.distintivo.credential.service.jsonld.Members;

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
        var from = Members.text(examination.document(), version1 ? "issuanceDate" : "validFrom");
        var until =
                Members.text(examination.document(), version1 ? "expirationDate" : "validUntil");
        return between(this, from, until, examination.now());
    }

    /** Either text may be empty: then there is no such bound. */
    static CheckResult between(Results check, String from, String until, Instant now) {
        try {
            if (!from.isEmpty() && OffsetDateTime.parse(from).toInstant().isAfter(now)) {
                return check.error("not-yet", day(from));
            }
            if (until.isEmpty()) {
                return check.ok("unlimited");
            }
            return OffsetDateTime.parse(until).toInstant().isBefore(now)
                    ? check.error("expired", day(until))
                    : check.ok("limited", day(until));
        } catch (DateTimeException e) {
            return check.error("not-a-date");
        }
    }

    private static LocalDate day(String dateTime) {
        return OffsetDateTime.parse(dateTime).withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
    }
}
