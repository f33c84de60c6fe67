package org.distintivo.earning.domain;

import org.distintivo.platform.domain.RuleViolation;

/** A file that is not even taken for an import; nothing of it is kept. */
public class ImportRefusedException extends RuleViolation {

    private ImportRefusedException(Kind kind, String code, String detail, Object... arguments) {
        super(kind, code, detail, arguments);
    }

    public static ImportRefusedException tooLarge(long mostBytes) {
        return new ImportRefusedException(
                Kind.TOO_LARGE,
                "import-too-large",
                "A file may have at most " + mostBytes + " bytes; split it.",
                mostBytes);
    }

    public static ImportRefusedException charset() {
        return new ImportRefusedException(
                Kind.MALFORMED, "import-charset", "The file must be UTF-8.");
    }

    public static ImportRefusedException missing() {
        return new ImportRefusedException(Kind.MALFORMED, "import-missing", "There is no file.");
    }

    public static ImportRefusedException brokenOff() {
        return new ImportRefusedException(
                Kind.MALFORMED, "import-broken-off", "The upload broke off.");
    }
}
