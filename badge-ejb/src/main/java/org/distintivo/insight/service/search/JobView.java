package org.distintivo.insight.service.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.distintivo.insight.domain.AdvertisedSalary;
import org.distintivo.insight.domain.JobPosting;
import org.distintivo.insight.domain.PostingPlace;

/**
 * An opening as readers see it. What its source does not say is null.
 *
 * @param description HTML of a few harmless elements
 * @param source whose feed it stands in
 * @param verified whether an employer whom the program knows has posted it
 * @param seenAt when the source last named it
 * @param reasons why it was found
 */
public record JobView(
        long id,
        String title,
        String employer,
        PostingPlace place,
        boolean remote,
        LocalDate postedOn,
        LocalDate validThrough,
        String language,
        String employmentType,
        int openings,
        AdvertisedSalary salary,
        String description,
        String url,
        String source,
        boolean verified,
        Instant seenAt,
        List<JobReason> reasons) {

    static JobView of(JobPosting posting, List<JobReason> reasons) {
        var facts = posting.facts();
        return new JobView(
                posting.id(),
                facts.title(),
                facts.employer(),
                facts.place(),
                facts.remote(),
                facts.postedOn(),
                facts.validThrough(),
                facts.language(),
                facts.employmentType(),
                facts.openings(),
                facts.salary(),
                facts.description(),
                facts.url(),
                posting.source(),
                posting.employerId().isPresent(),
                posting.lastSeenAt(),
                reasons);
    }

    /** Returns the skills that it names, of the reasons. */
    public List<JobReason.NamesSkill> skills() {
        return reasons.stream()
                .filter(JobReason.NamesSkill.class::isInstance)
                .map(JobReason.NamesSkill.class::cast)
                .toList();
    }
}
