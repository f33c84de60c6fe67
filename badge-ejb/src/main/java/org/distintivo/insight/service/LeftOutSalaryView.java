package org.distintivo.insight.service;

import java.math.BigDecimal;
import org.distintivo.insight.domain.AdvertisedSalary;
import org.distintivo.insight.domain.JobPosting;
import org.distintivo.insight.domain.PostingSalary;
import org.distintivo.insight.domain.SalaryBounds;
import org.distintivo.insight.domain.SalaryVerdict;

/**
 * A posting whose pay is left out of the figures, with why.
 *
 * @param url where to read it; null where none was given
 * @param advertised as the posting says it
 * @param yearly what that comes to in a year
 * @param low the least yearly amount that would count
 * @param high the largest yearly amount that would count
 */
public record LeftOutSalaryView(
        String source,
        String identifier,
        String title,
        String url,
        AdvertisedSalary advertised,
        BigDecimal yearly,
        SalaryVerdict verdict,
        BigDecimal low,
        BigDecimal high) {

    static LeftOutSalaryView of(JobPosting posting, PostingSalary salary, SalaryBounds bounds) {
        var facts = posting.facts();
        return new LeftOutSalaryView(
                posting.source(),
                posting.identifier(),
                facts.title(),
                facts.url(),
                facts.salary(),
                salary.yearly(),
                salary.verdict(),
                bounds.low(),
                bounds.high());
    }
}
