package org.distintivo.platform.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Recognizes what spreadsheets make of values: numbers rounded to a power of ten, errors of
 * formulas, columns that were too narrow. None of these is anybody's id.
 */
public final class SpreadsheetValue {

    /** With what a spreadsheet, or we ourselves, begin a cell that must not be a formula. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private static final Pattern ROUNDED = Pattern.compile("\\d(?:[.,]\\d+)?[Ee]\\+?\\d{1,3}");
    private static final Pattern NARROW = Pattern.compile("#{3,}");
    private static final Pattern ERROR = Pattern.compile("#(?:N/[A-Z]|[A-ZÀ-Ü0-9/]{2,12}[!?])");
    private static final Pattern QUOTED = Pattern.compile("=\"([^\"]*)\"");

    private SpreadsheetValue() {}

    /** Returns whether a spreadsheet has put something else in the place of the value. */
    public static boolean isSpoilt(String value) {
        return ROUNDED.matcher(value).matches()
                || NARROW.matcher(value).matches()
                || ERROR.matcher(value).matches()
                || QUOTED.matcher(value).matches();
    }

    /** Returns the value inside a formula such as {@code ="0038001"}. */
    public static Optional<String> meant(String value) {
        var quoted = QUOTED.matcher(value);
        return quoted.matches() ? Optional.of(quoted.group(1)) : Optional.empty();
    }

    /**
     * Returns the value with an apostrophe in front where a spreadsheet would take it for a
     * formula.
     */
    public static String guarded(String value) {
        return isFormula(value.replaceFirst("^'+", "")) ? "'" + value : value;
    }

    /** Returns the value without that apostrophe. */
    public static String unguarded(String value) {
        return value.startsWith("'") && isFormula(value.replaceFirst("^'+", ""))
                ? value.substring(1)
                : value;
    }

    private static boolean isFormula(String value) {
        return !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0;
    }
}
