package org.distintivo.verifying.service.checks;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.distintivo.openbadges.domain.DateTimes;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.domain.ValidityAnswer;

/** Compares the period in which a badge says that it is valid with the time of the verification. */
public final class ValidityPeriod {

    private ValidityPeriod() {}

    /** Returns the result for a period; an empty text is no bound. */
    public static CheckResult result(CheckResults check, String from, String until, Instant now) {
        try {
            if (!from.isEmpty() && DateTimes.parse(from).toInstant().isAfter(now)) {
                return check.error(ValidityAnswer.NOT_YET, day(from));
            }
            if (until.isEmpty()) {
                return check.ok(ValidityAnswer.UNLIMITED);
            }
            return DateTimes.parse(until).toInstant().isBefore(now)
                    ? check.error(ValidityAnswer.EXPIRED, day(until))
                    : check.ok(ValidityAnswer.LIMITED, day(until));
        } catch (DateTimeException e) {
            return check.error(ValidityAnswer.NOT_A_DATE);
        }
    }

    private static LocalDate day(String dateTime) {
        return DateTimes.parse(dateTime).withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
    }
}
