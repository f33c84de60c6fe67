package org.distintivo.credential.service.verification;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.distintivo.credential.domain.CheckId;
import org.distintivo.credential.domain.CheckOutcome;
import org.distintivo.credential.domain.CheckResult;
import org.distintivo.credential.service.jsonld.Members;

/**
 * It is valid at this time: not before {@code validFrom}, not after {@code validUntil} (Open Badges
 * 3.0 §9.1, step 4). Version 1.1 of the data model calls them otherwise, and reserves these names
 * for what comes after it, so there both count.
 */
public final class ValidityCheck implements Check {

    @Override
    public CheckId id() {
        return CheckId.VALIDITY;
    }

    @Override
    public CheckResult examine(Examination examination) {
        if (!examination.isVersion1()) {
            return between("validFrom", "validUntil", examination);
        }
        var older = between("issuanceDate", "expirationDate", examination);
        var newer = between("validFrom", "validUntil", examination);
        return newer.outcome() == CheckOutcome.ERROR || older.code().equals("unlimited")
                ? newer
                : older;
    }

    private CheckResult between(String from, String until, Examination examination) {
        var document = examination.document();
        return Stream.of(from, until).allMatch(name -> isTextOrAbsent(name, document))
                ? between(
                        this,
                        Members.text(document, from),
                        Members.text(document, until),
                        examination.now())
                : error("not-a-date");
    }

    private static boolean isTextOrAbsent(String name, JsonObject document) {
        return !document.containsKey(name) || document.get(name) instanceof JsonString;
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
