package org.distintivo.insight.service.employer;

import java.time.LocalDate;
import org.distintivo.insight.domain.AdvertisedSalary;
import org.distintivo.insight.domain.JobPosting;
import org.distintivo.insight.domain.PostingFacts;
import org.distintivo.insight.domain.PostingPlace;

/**
 * An opening of an employer as its people see it. What it does not say is null.
 *
 * @param facts its description is HTML of a few harmless elements
 */
public record OpeningView(long id, String identifier, OpeningState state, PostingFacts facts) {

    static OpeningView of(JobPosting posting, LocalDate day) {
        return new OpeningView(
                posting.id(), posting.identifier(), state(posting, day), posting.facts());
    }

    private static OpeningState state(JobPosting posting, LocalDate day) {
        if (posting.isWithdrawn()) {
            return OpeningState.CLOSED;
        }
        return posting.isOpen(day) ? OpeningState.OPEN : OpeningState.EXPIRED;
    }

    public String title() {
        return facts.title();
    }

    public PostingPlace place() {
        return facts.place();
    }

    public boolean remote() {
        return facts.remote();
    }

    public LocalDate postedOn() {
        return facts.postedOn();
    }

    public LocalDate validThrough() {
        return facts.validThrough();
    }

    public AdvertisedSalary salary() {
        return facts.salary();
    }

    public boolean open() {
        return state == OpeningState.OPEN;
    }
}
