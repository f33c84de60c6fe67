package org.distintivo.insight.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when what was handed in as a taxonomy, or said about a skill, is not taken. */
public class TaxonomyRefusedException extends RuleViolation {

    private TaxonomyRefusedException(Kind kind, String code, String detail, Object... arguments) {
        super(kind, code, detail, arguments);
    }

    /** The code of the taxonomy is none: 400 {@code taxonomy-code}. */
    public static TaxonomyRefusedException taxonomyCode() {
        return new TaxonomyRefusedException(
                Kind.MALFORMED,
                "taxonomy-code",
                "A taxonomy is named by lower case letters, digits and hyphens, 64 at most.");
    }

    /** A field that must be filled is empty or too long: 400 {@code taxonomy-field}. */
    public static TaxonomyRefusedException field(int most) {
        return new TaxonomyRefusedException(
                Kind.MALFORMED, "taxonomy-field", "Say it in 1 to " + most + " characters.", most);
    }

    /** The language is none: 400 {@code taxonomy-language}. */
    public static TaxonomyRefusedException language() {
        return new TaxonomyRefusedException(
                Kind.MALFORMED, "taxonomy-language", "A language is written as in en or pt-BR.");
    }

    /** There is no file: 400 {@code taxonomy-file}. */
    public static TaxonomyRefusedException noFile() {
        return new TaxonomyRefusedException(
                Kind.MALFORMED, "taxonomy-file", "Choose at least one file that is not empty.");
    }

    /** The files are larger than a form may be: 413 {@code taxonomy-too-large}. */
    public static TaxonomyRefusedException tooLarge(int most) {
        return new TaxonomyRefusedException(
                Kind.TOO_LARGE,
                "taxonomy-too-large",
                "Files may have at most " + most + " bytes together; pack them into a ZIP.",
                most);
    }

    /** The import waits for no decision: 409 {@code taxonomy-import-decided}. */
    public static TaxonomyRefusedException decided() {
        return new TaxonomyRefusedException(
                Kind.CONFLICT, "taxonomy-import-decided", "It waits for no decision.");
    }

    /** There is no such import: 404 {@code taxonomy-import-unknown}. */
    public static TaxonomyRefusedException importUnknown() {
        return new TaxonomyRefusedException(
                Kind.UNKNOWN, "taxonomy-import-unknown", "There is no such import.");
    }

    /** There is no such taxonomy: 404 {@code taxonomy-unknown}. */
    public static TaxonomyRefusedException unknown() {
        return new TaxonomyRefusedException(
                Kind.UNKNOWN, "taxonomy-unknown", "There is no such taxonomy.");
    }

    /** There is no such skill: 404 {@code skill-unknown}. */
    public static TaxonomyRefusedException skillUnknown() {
        return new TaxonomyRefusedException(
                Kind.UNKNOWN, "skill-unknown", "There is no such skill.");
    }

    /** There is no such correction: 404 {@code skill-correction-unknown}. */
    public static TaxonomyRefusedException correctionUnknown() {
        return new TaxonomyRefusedException(
                Kind.UNKNOWN, "skill-correction-unknown", "There is no such correction.");
    }

    /** The wording has no letters or digits, or too many: 400 {@code skill-wording}. */
    public static TaxonomyRefusedException wording(int most) {
        return new TaxonomyRefusedException(
                Kind.MALFORMED,
                "skill-wording",
                "A wording has letters or digits, and at most " + most + " characters.",
                most);
    }
}
