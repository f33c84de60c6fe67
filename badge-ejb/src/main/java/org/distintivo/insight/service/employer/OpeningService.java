package org.distintivo.insight.service.employer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.distintivo.insight.domain.Employer;
import org.distintivo.insight.domain.JobPosting;
import org.distintivo.insight.domain.OpeningRefusedException;
import org.distintivo.insight.domain.PostingUnknownException;
import org.distintivo.insight.service.PostingService;
import org.distintivo.insight.service.PostingService.Read;
import org.distintivo.insight.service.reading.PostingReading;
import org.distintivo.insight.service.reading.PostingReading.Understood;
import org.distintivo.platform.domain.PublicId;
import org.distintivo.platform.domain.Roles;

/**
 * Lets the people of an employer post openings and look after them. An opening is a posting of the
 * employer's own source, and comes in the way that all postings do. Another employer's is unknown
 * here.
 */
@Stateless
@RolesAllowed(Roles.EMPLOYER)
public class OpeningService {

    /** Openings on one page of the list. */
    public static final int PAGE = 50;

    /** How many of one employer are not closed. */
    public static final int MOST = 2_000;

    @Inject private CurrentEmployer current;
    @Inject private OpeningRepository openings;
    @Inject private PostingService postings;
    @Inject private Clock clock;

    /** Returns the employer of who asks. */
    public EmployerView employer() {
        return EmployerView.of(current.require());
    }

    /**
     * Returns a page of the employer's openings, the newest first.
     *
     * @param page counted from 0
     */
    public List<OpeningView> list(OpeningState state, int page) {
        return openings
                .list(current.require().id(), state, today(), Math.max(page, 0) * PAGE, PAGE)
                .stream()
                .map(it -> OpeningView.of(it, today()))
                .toList();
    }

    /** Returns how many openings the employer has in each state. */
    public Map<OpeningState, Long> count() {
        var counts = new EnumMap<OpeningState, Long>(OpeningState.class);
        var employer = current.require().id();
        for (var state : OpeningState.values()) {
            counts.put(state, openings.count(employer, state, today()));
        }
        return counts;
    }

    /**
     * Returns one of the employer's openings.
     *
     * @throws PostingUnknownException if it has none of that number
     */
    public OpeningView require(long id) {
        return OpeningView.of(load(current.require(), id), today());
    }

    /**
     * Posts an opening.
     *
     * @return its number
     * @throws OpeningRefusedException if it cannot be so
     */
    public long post(OpeningDraft draft) {
        var employer = current.require();
        if (openings.count(employer.id(), OpeningState.OPEN, today()) >= MOST) {
            throw OpeningRefusedException.tooMany(MOST);
        }
        var identifier = PublicId.random();
        take(employer, reader().read(identifier, draft));
        return openings.findNumber(employer.id(), identifier);
    }

    /**
     * Describes an opening otherwise; where it was closed, it is open again.
     *
     * @throws OpeningRefusedException if it cannot be so
     */
    public void change(long id, OpeningDraft draft) {
        var employer = current.require();
        take(employer, reader().read(load(employer, id).identifier(), draft));
    }

    /** Takes an opening off the market. */
    public void close(long id) {
        var employer = current.require();
        postings.withdraw(employer.source(), load(employer, id).identifier());
    }

    /**
     * Opens a closed one again, as it was.
     *
     * @throws OpeningRefusedException if its last day is over
     */
    public void reopen(long id) {
        var employer = current.require();
        var facts = load(employer, id).facts();
        if (facts.validThrough() != null && facts.validThrough().isBefore(today())) {
            throw OpeningRefusedException.lastDay();
        }
        take(employer, Understood.of(facts));
    }

    private void take(Employer employer, PostingReading reading) {
        postings.take(employer.source(), List.of(new Read(1, reading)), null);
    }

    private JobPosting load(Employer employer, long id) {
        return openings.find(employer.id(), id).orElseThrow(PostingUnknownException::new);
    }

    private OpeningReader reader() {
        return new OpeningReader(today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
