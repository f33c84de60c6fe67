package org.distintivo.platform.domain;

/** Thrown when a brand cannot be as somebody asked. */
public class BrandRefusedException extends RuleViolation {

    private BrandRefusedException(String code, String detail, Object... arguments) {
        super(Kind.REFUSED, code, detail, arguments);
    }

    /** Not a color as style sheets write it. */
    public static BrandRefusedException color() {
        return new BrandRefusedException("brand-color", "It is not a color such as #0b5f63.");
    }

    public static BrandRefusedException corner() {
        return new BrandRefusedException(
                "brand-corner",
                "It has to be between 0 and " + BrandDraft.MOST_CORNER + " pixels.",
                BrandDraft.MOST_CORNER);
    }

    /** Some pair of colors is told apart too badly. */
    public static BrandRefusedException contrast() {
        return new BrandRefusedException("brand-contrast", "Some contrast is below level AA.");
    }

    /** A logo that stands for the name says it to those who do not see it. */
    public static BrandRefusedException alt() {
        return new BrandRefusedException(
                "brand-alt", "The logo needs a text for who cannot see it.");
    }
}
