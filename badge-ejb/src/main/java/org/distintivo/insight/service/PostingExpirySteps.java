package org.distintivo.insight.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.distintivo.insight.domain.JobPosting;
import org.distintivo.platform.domain.Roles;

/** Takes the single steps of letting jobs count whose posting that counted is past its last day. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class PostingExpirySteps {

    @Inject private PostingRepository postings;
    @Inject private PostingSalaries salaries;
    @Inject private Clock clock;

    /**
     * Lets the oldest open posting of some of these jobs count; all others of the job follow it.
     *
     * @param most how many jobs at once
     * @return for how many jobs
     */
    public int follow(int most) {
        var day = LocalDate.now(clock);
        var gone = postings.listExpiredBeforeOthers(day, most);
        var next = new HashMap<Long, JobPosting>();
        var behind = postings.listBehind(gone);
        behind.stream()
                .filter(it -> it.isOpen(day))
                .forEach(it -> next.putIfAbsent(it.sameAs().orElseThrow(), it));
        salaries.drop(gone);
        var now = clock.instant();
        postings.list(gone).forEach(it -> it.leaveCounting(next.get(it.id()).id(), now));
        behind.forEach(it -> move(it, next.get(it.sameAs().orElseThrow()), now));
        salaries.change(List.copyOf(next.values()));
        return gone.size();
    }

    private static void move(JobPosting posting, JobPosting next, Instant now) {
        if (posting == next) {
            posting.countInstead(now);
        } else {
            posting.leaveCounting(next.id(), now);
        }
    }
}
