package org.distintivo.earning.service;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.distintivo.account.domain.MailAddress;
import org.distintivo.account.domain.MailAddressInvalidException;
import org.distintivo.account.domain.PersonName;
import org.distintivo.account.domain.PersonNameInvalidException;
import org.distintivo.account.service.CandidateContact;
import org.distintivo.badge.domain.Performance;
import org.distintivo.earning.domain.Candidate;
import org.distintivo.earning.domain.ResultContent;

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
    private static final Pattern DAY =
            Pattern.compile("(?:19|[2-9][0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}");

    /** C0, C1, what some readers take for the end of a line, and what XML cannot hold. */
    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\uFFFE\\uFFFF]");

    private final Map<String, String> values;
    private final UnaryOperator<String> naming;

    /**
     * @param values by the name of the CSV column; what is missing or blank was not said
     * @param naming the caller's name of a field
     */
    ResultFields(Map<String, String> values, UnaryOperator<String> naming) {
        this.values = values;
        this.naming = naming;
    }

    SubmittedResult read(boolean correction) throws RowRefusedException {
        var externalId = required("externalId", MAX_ID_LENGTH);
        var exam = required("exam", MAX_CODE_LENGTH);
        var takenOn = day(required("takenOn", MAX_TEXT_LENGTH));
        var passed = passed(required("outcome", MAX_TEXT_LENGTH));
        var partner = optional("partner", MAX_CODE_LENGTH);
        var address = address(required("email", MailAddress.MAX_LENGTH));
        var details = details();
        var candidate = new Candidate(address, details);
        var content = new ResultContent(exam, takenOn, passed, candidate, performance());
        var contact =
                new CandidateContact(
                        address, details.givenName(), details.familyName(), details.locale());
        return new SubmittedResult(externalId, partner, content, contact, correction);
    }

    private Candidate.Details details() throws RowRefusedException {
        return new Candidate.Details(
                name("givenName"),
                name("familyName"),
                optional("candidateId", MAX_TEXT_LENGTH),
                optional("locale", MAX_TEXT_LENGTH));
    }

    private Performance performance() throws RowRefusedException {
        var score = optional("score", MAX_SCORE_LENGTH);
        var evidence = optional("evidence", MAX_ADDRESS_LENGTH);
        if (evidence != null && !isSecureAddress(evidence)) {
            throw refused("address-invalid", "evidence", "It must be a whole https address.");
        }
        return new Performance(score, evidence);
    }

    private static boolean isSecureAddress(String text) {
        try {
            var uri = new URI(text);
            return "https".equalsIgnoreCase(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private MailAddress address(String text) throws RowRefusedException {
        try {
            return MailAddress.parse(text);
        } catch (MailAddressInvalidException e) {
            throw refused(e.code(), "email", e.getMessage());
        }
    }

    private String name(String field) throws RowRefusedException {
        try {
            return PersonName.orNull(optional(field, MAX_TEXT_LENGTH));
        } catch (PersonNameInvalidException e) {
            throw refused(e.code(), field, e.getMessage());
        }
    }

    private LocalDate day(String text) throws RowRefusedException {
        try {
            if (DAY.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // told below
        }
        throw refused("date-invalid", "takenOn", "It must be a day, written YYYY-MM-DD.");
    }

    private boolean passed(String text) throws RowRefusedException {
        return switch (text) {
            case "pass" -> true;
            case "fail" -> false;
            default ->
                    throw refused("value-invalid", "outcome", "It must be \"pass\" or \"fail\".");
        };
    }

    private String required(String name, int longest) throws RowRefusedException {
        var value = optional(name, longest);
        if (value == null) {
            throw refused("field-missing", name, "It is required.");
        }
        return value;
    }

    private String optional(String name, int longest) throws RowRefusedException {
        var value = values.get(name);
        if (value == null || value.isBlank()) {
            return null;
        }
        if (CONTROL.matcher(value).find()) {
            throw refused("control-character", name, "It must not hold line ends or controls.");
        }
        if (value.length() > longest) {
            throw refused("field-too-long", name, "At most " + longest + " characters fit.");
        }
        return value;
    }

    private RowRefusedException refused(String code, String name, String detail) {
        return new RowRefusedException(code, naming.apply(name), detail);
    }
}
