package org.distintivo.earning.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when a file is not taken as an import; nothing of it is kept. */
public class ImportRefusedException extends RuleViolation {

    private ImportRefusedException(Kind kind, String code, String detail, Object... arguments) {
        super(kind, code, detail, arguments);
    }

    /**
     * The file is larger than is taken: 413 {@code import-too-large}.
     *
     * @param mostBytes as many as are taken
     */
    public static ImportRefusedException tooLarge(long mostBytes) {
        return new ImportRefusedException(
                Kind.TOO_LARGE,
                "import-too-large",
                "A file may have at most " + mostBytes + " bytes; split it.",
                mostBytes);
    }

    /** The file is in an encoding that is not taken: 400 {@code import-charset}. */
    public static ImportRefusedException charset() {
        return new ImportRefusedException(
                Kind.MALFORMED, "import-charset", "The file must be UTF-8.");
    }

    /** There is no file: 400 {@code import-missing}. */
    public static ImportRefusedException missing() {
        return new ImportRefusedException(Kind.MALFORMED, "import-missing", "There is no file.");
    }

    /** The upload ended before its announced length: 400 {@code import-broken-off}. */
    public static ImportRefusedException brokenOff() {
        return new ImportRefusedException(
                Kind.MALFORMED, "import-broken-off", "The upload broke off.");
    }
}
