package org.distintivo.earning.service;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.distintivo.account.domain.PersonName;
import org.distintivo.account.domain.PersonNameInvalidException;
import org.distintivo.badge.domain.Performance;
import org.distintivo.earning.domain.Candidate;
import org.distintivo.earning.domain.Fault;
import org.distintivo.earning.domain.ResultContent;
import org.distintivo.earning.domain.RowSubject;
import org.distintivo.platform.domain.CleanText;
import org.distintivo.platform.domain.LanguageTag;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.platform.domain.MailAddressInvalidException;
import org.distintivo.platform.domain.NearestText;
import org.distintivo.platform.domain.SpreadsheetValue;
import org.distintivo.platform.domain.WebOrigin;

/**
 * Reads one result from its fields as text, whether they came as JSON or as CSV. Names are those of
 * the CSV header; how a caller calls them is only for telling a fault.
 */
final class ResultFields {

    static final Set<String> CANDIDATE =
            Set.of("email", "givenName", "familyName", "candidateId", "locale");

    private static final int MAX_ID_LENGTH = 200;
    private static final int MAX_CODE_LENGTH = 100;
    private static final int MAX_TEXT_LENGTH = 200;
    private static final int MAX_SCORE_LENGTH = 40;
    private static final int MAX_ADDRESS_LENGTH = 500;
    private static final int LONGEST_ADDRESS_SENT = MAX_TEXT_LENGTH + MailAddress.MAX_LENGTH;
    private static final List<String> OUTCOMES = List.of("pass", "fail");

    /** With the midnight that databases and spreadsheets write behind a day, and no other time. */
    private static final Pattern DAY =
            Pattern.compile(
                    "((?:19|[2-9][0-9])[0-9]{2}-[0-9]{2}-[0-9]{2})(?:[T ]00:00:00(?:\\.0+)?)?");

    /** C0, C1, what some readers take for the end of a line, and what XML cannot hold. */
    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\uFFFE\\uFFFF]");

    private final Map<String, String> values;
    private final UnaryOperator<String> naming;
    private final FaultCollector faults;
    private final List<Fault> warnings = new ArrayList<>();

    /** Reads one field. */
    private interface Reading<T> {
        T read() throws RowRefusedException;
    }

    /**
     * @param values by the name of the CSV column; what is missing or blank was not said
     * @param naming the caller's name of a field
     * @param faults gets those of the fields; may have some already
     */
    ResultFields(Map<String, String> values, UnaryOperator<String> naming, FaultCollector faults) {
        this.values = values;
        this.naming = naming;
        this.faults = faults;
    }

    /** Returns the result, or everything that is wrong with it. */
    ResultRow read(boolean correction) {
        var externalId = tried(() -> requiredId("externalId", MAX_ID_LENGTH));
        var exam = tried(() -> requiredId("exam", MAX_CODE_LENGTH));
        var takenOn = tried(() -> day(required("takenOn", MAX_TEXT_LENGTH)));
        var passed = tried(() -> passed(required("outcome", MAX_TEXT_LENGTH)));
        var partner = tried(() -> id("partner", MAX_CODE_LENGTH));
        var address = tried(() -> address(required("email", LONGEST_ADDRESS_SENT)));
        var details = details();
        var performance = performance();
        if (!faults.isEmpty()) {
            var claims = new ResultRow.Claims(exam, takenOn, performance.score() != null);
            return ResultRow.refused(
                    values.get("externalId"), claims, faults.all(), RowSubject.of(values));
        }
        var candidate = new Candidate(address, details);
        var content = new ResultContent(exam, takenOn, passed, candidate, performance);
        return ResultRow.of(
                new SubmittedResult(externalId, partner, content, correction, warnings));
    }

    /** One faulty field is no reason not to read the others; null then. */
    private <T> T tried(Reading<T> reading) {
        try {
            return reading.read();
        } catch (RowRefusedException e) {
            faults.add(e.fault());
            return null;
        }
    }

    private Candidate.Details details() {
        return new Candidate.Details(
                tried(() -> name("givenName")),
                tried(() -> name("familyName")),
                tried(() -> id("candidateId", MAX_TEXT_LENGTH)),
                tried(() -> locale(optional("locale", MAX_TEXT_LENGTH))));
    }

    private Performance performance() {
        return new Performance(
                tried(() -> optional("score", MAX_SCORE_LENGTH)), tried(this::evidence));
    }

    private String evidence() throws RowRefusedException {
        var evidence = optional("evidence", MAX_ADDRESS_LENGTH);
        if (evidence != null && WebOrigin.of(evidence).filter(WebOrigin::isSecure).isEmpty()) {
            throw refused(Fault.ofField("address-invalid", "evidence", evidence));
        }
        return evidence;
    }

    private MailAddress address(String text) throws RowRefusedException {
        try {
            var address = MailAddress.parse(text);
            if (!address.hasDottedDomain()) {
                warn(Fault.ofField("mail-address-odd", "email", text));
            }
            return address;
        } catch (MailAddressInvalidException e) {
            throw refused(AddressFaults.of(e, text));
        }
    }

    private String name(String field) throws RowRefusedException {
        var text = optional(field, MAX_TEXT_LENGTH);
        try {
            var name = PersonName.orNull(text);
            if (name != null && Mojibake.isLikely(name)) {
                warn(Fault.ofField("name-encoding", field, name));
            }
            return name;
        } catch (PersonNameInvalidException e) {
            throw refused(Fault.ofField(e.code(), field, text, "" + PersonName.MAX_LENGTH));
        }
    }

    /** A language never decides whether a result is taken. */
    private String locale(String text) {
        if (text == null) {
            return null;
        }
        var tag = LanguageTag.of(text);
        if (tag.isEmpty()) {
            warn(Fault.ofField("locale-unknown", "locale", text));
        }
        return tag.orElse(null);
    }

    /** Nothing is guessed: 3/11/2026 is one day in one country and another in the next. */
    private LocalDate day(String text) throws RowRefusedException {
        var day = DAY.matcher(text);
        try {
            if (day.matches()) {
                return LocalDate.parse(day.group(1));
            }
        } catch (DateTimeException e) {
            // told below
        }
        throw refused(Fault.ofField("date-invalid", "takenOn", text));
    }

    private boolean passed(String text) throws RowRefusedException {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "pass" -> true;
            case "fail" -> false;
            default ->
                    throw refused(
                            Fault.ofField("value-invalid", "outcome", text)
                                    .told("outcome")
                                    .suggesting(NearestText.of(text, OUTCOMES).orElse(null)));
        };
    }

    /** What a spreadsheet has put in the place of an id is none. */
    private String id(String name, int longest) throws RowRefusedException {
        var value = optional(name, longest);
        if (value != null && SpreadsheetValue.isSpoilt(value)) {
            throw refused(
                    Fault.ofField("spreadsheet-value", name, value)
                            .suggesting(SpreadsheetValue.meant(value).orElse(null)));
        }
        return value;
    }

    private String requiredId(String name, int longest) throws RowRefusedException {
        var value = id(name, longest);
        requireSaid(name, value);
        return value;
    }

    private String required(String name, int longest) throws RowRefusedException {
        var value = optional(name, longest);
        requireSaid(name, value);
        return value;
    }

    private void requireSaid(String name, String value) throws RowRefusedException {
        if (value == null) {
            throw refused(Fault.ofField("field-missing", name));
        }
    }

    private String optional(String name, int longest) throws RowRefusedException {
        var said = values.get(name);
        var value = said == null ? "" : CleanText.around(said);
        if (CONTROL.matcher(value).find()) {
            throw refused(Fault.ofField("control-character", name, value));
        }
        if (value.length() > longest) {
            throw refused(Fault.ofField("field-too-long", name, value, "" + longest));
        }
        return value.isEmpty() ? null : value;
    }

    private void warn(Fault fault) {
        warnings.add(fault.at(naming.apply(fault.field())));
    }

    private RowRefusedException refused(Fault fault) {
        return new RowRefusedException(fault.at(naming.apply(fault.field())));
    }
}
