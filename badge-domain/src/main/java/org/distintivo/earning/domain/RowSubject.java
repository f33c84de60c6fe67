package org.distintivo.earning.domain;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.distintivo.platform.domain.CleanText;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.platform.domain.MailAddressInvalidException;
import org.distintivo.platform.domain.SpreadsheetValue;

/**
 * Whom and what a rejected row is about. It is read as far as it goes: what is faulty or too long
 * is null, because a row is rejected for just that.
 *
 * @param partner null where neither the row nor the catalog names one
 * @param exam as the row spells it
 * @param normalized the address
 */
public record RowSubject(
        String partner,
        String externalId,
        String exam,
        LocalDate takenOn,
        String normalized,
        String candidateId) {

    /** Stands for the partner where neither the row nor the catalog names one. */
    public static final String NOBODY = "-";

    private static final int LONGEST_PARTNER = 100;
    private static final int LONGEST_ID = 200;
    private static final int LONGEST_CODE = 64;

    /** Of a row of which nothing can be read. */
    public static final RowSubject UNKNOWN = new RowSubject(null, null, null, null, null, null);

    public RowSubject {
        partner = NOBODY.equals(partner) ? null : bounded(partner, LONGEST_PARTNER);
        externalId = bounded(externalId, LONGEST_ID);
        exam = bounded(exam, LONGEST_CODE);
        candidateId = bounded(candidateId, LONGEST_ID);
    }

    /**
     * Reads the cells of a row.
     *
     * @param cells by the names of their columns
     */
    public static RowSubject of(Map<String, String> cells) {
        return new RowSubject(
                text(cells.get("partner")),
                text(cells.get("externalId")),
                text(cells.get("exam")),
                day(cells.get("takenOn")),
                address(cells.get("email")),
                text(cells.get("candidateId")));
    }

    /** Returns the same, of the exam's provider where the row itself names no partner. */
    public RowSubject deliveredBy(String provider) {
        return partner != null
                ? this
                : new RowSubject(provider, externalId, exam, takenOn, normalized, candidateId);
    }

    /**
     * Returns whether the row names one of a person's addresses, or the person's candidate id at
     * the partner that gave it. The same id of another partner is another person's; where the
     * partner is unknown the id says nothing.
     *
     * @param addresses normalized
     */
    public boolean isAbout(Collection<String> addresses, Collection<CandidateKey> candidates) {
        return normalized != null && addresses.contains(normalized)
                || partner != null
                        && candidateId != null
                        && candidates.contains(new CandidateKey(partner, candidateId));
    }

    /** Returns whether somebody could be told of the row. */
    public boolean isOfSomebody() {
        return normalized != null || candidateId != null;
    }

    private static String text(String cell) {
        var text = cell == null ? "" : clean(cell);
        return text.isEmpty() ? null : text;
    }

    private static String bounded(String text, int longest) {
        return text == null || text.length() > longest ? null : text;
    }

    private static LocalDate day(String cell) {
        try {
            return cell == null ? null : LocalDate.parse(clean(cell));
        } catch (DateTimeParseException faulty) {
            return null;
        }
    }

    private static String address(String cell) {
        try {
            return Optional.ofNullable(cell)
                    .map(it -> MailAddress.parse(clean(it)).normalized())
                    .orElse(null);
        } catch (MailAddressInvalidException faulty) {
            return null;
        }
    }

    private static String clean(String cell) {
        return SpreadsheetValue.unguarded(CleanText.around(cell))
                .replaceAll("[\\p{Cc}\\p{Cs}]", "");
    }

    /** Omits the address, because personal data stays out of logs. */
    @Override
    public String toString() {
        return "RowSubject[" + exam + "]";
    }
}
