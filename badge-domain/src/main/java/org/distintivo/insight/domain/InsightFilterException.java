package org.distintivo.insight.domain;

import org.distintivo.platform.domain.RuleViolation;

/** A filter of figures cannot be read: 400 {@code insight-filter}. */
public class InsightFilterException extends RuleViolation {

    /**
     * @param field which one: country, region, currency or months
     */
    public InsightFilterException(String field) {
        super(
                Kind.MALFORMED,
                "insight-filter",
                "The filter "
                        + field
                        + " cannot be read: country is ISO 3166-1, currency ISO 4217, months 1 to"
                        + " 24, and a region needs its country.",
                field);
    }
}
