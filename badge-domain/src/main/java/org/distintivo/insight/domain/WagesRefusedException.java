package org.distintivo.insight.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when a statistic of wages is not taken; what is there stays. */
public class WagesRefusedException extends RuleViolation {

    private WagesRefusedException(Kind kind, String code, String detail, Object... arguments) {
        super(kind, code, detail, arguments);
    }

    /** There is no file or nothing in it: 400 {@code wages-missing}. */
    public static WagesRefusedException missing() {
        return new WagesRefusedException(
                Kind.MALFORMED, "wages-missing", "There is no wage in the file.");
    }

    /** It is neither a whole workbook nor CSV: 400 {@code wages-broken}. */
    public static WagesRefusedException broken() {
        return new WagesRefusedException(
                Kind.MALFORMED, "wages-broken", "The file cannot be read to its end.");
    }

    /** It unpacks to more than is read: 413 {@code wages-too-large}. */
    public static WagesRefusedException tooLarge() {
        return new WagesRefusedException(
                Kind.TOO_LARGE, "wages-too-large", "The file holds more than is read.");
    }

    /** The columns of a statistic are not there: 400 {@code wages-header}. */
    public static WagesRefusedException header() {
        return new WagesRefusedException(
                Kind.MALFORMED,
                "wages-header",
                "The first row names OCC_CODE, OCC_TITLE, O_GROUP and A_MEDIAN.");
    }

    /** A cell is neither an amount nor a published sign: 400 {@code wages-cell}. */
    public static WagesRefusedException cell(long row, String column, String found) {
        return new WagesRefusedException(
                Kind.MALFORMED,
                "wages-cell",
                "In row " + row + " " + column + " is no amount: " + found,
                row,
                column,
                found);
    }

    /** Neither file nor staff say the year: 400 {@code wages-year}. */
    public static WagesRefusedException year() {
        return new WagesRefusedException(
                Kind.MALFORMED, "wages-year", "Say to which year the wages belong.");
    }

    /** Source or licence are not said, or the currency is none: 400 {@code wages-origin}. */
    public static WagesRefusedException origin() {
        return new WagesRefusedException(
                Kind.MALFORMED, "wages-origin", "Say source and licence and a currency.");
    }

    /** There is no statistic of that id: 404 {@code wages-unknown}. */
    public static WagesRefusedException unknown() {
        return new WagesRefusedException(
                Kind.UNKNOWN, "wages-unknown", "There is no such statistic.");
    }
}
