package org.distintivo.earning.domain;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.distintivo.platform.domain.CleanText;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.platform.domain.MailAddressInvalidException;

/**
 * Whom and what a rejected row is about. It is read as far as it goes: what is faulty or too long
 * is null, because a row is rejected for just that.
 *
 * @param partner null where the row left it to the catalog
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

    private static final int LONGEST_PARTNER = 100;
    private static final int LONGEST_ID = 200;
    private static final int LONGEST_CODE = 64;

    /**
     * Reads the cells of a row.
     *
     * @param cells by the names of their columns
     */
    public static RowSubject of(Map<String, String> cells) {
        return new RowSubject(
                text(cells.get("partner"), LONGEST_PARTNER),
                text(cells.get("externalId"), LONGEST_ID),
                text(cells.get("exam"), LONGEST_CODE),
                day(cells.get("takenOn")),
                address(cells.get("email")),
                text(cells.get("candidateId"), LONGEST_ID));
    }

    private static String text(String cell, int longest) {
        var text = cell == null ? "" : clean(cell);
        return text.isEmpty() || text.length() > longest ? null : text;
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
        return SpreadsheetValue.unguarded(CleanText.around(cell)).replaceAll("\\p{Cc}", "");
    }

    /** Omits the address, because personal data stays out of logs. */
    @Override
    public String toString() {
        return "RowSubject[" + exam + "]";
    }
}
