package org.distintivo.insight.service.employer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.distintivo.insight.domain.Employer;
import org.distintivo.insight.domain.EmployerAdded;
import org.distintivo.insight.domain.EmployerChanged;
import org.distintivo.insight.domain.EmployerClosed;
import org.distintivo.insight.domain.EmployerDraft;
import org.distintivo.insight.domain.EmployerRefusedException;
import org.distintivo.insight.domain.EmployerUnknownException;
import org.distintivo.insight.domain.SourceName;
import org.distintivo.insight.service.PostingService;
import org.distintivo.platform.domain.DomainEvent;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.Retries;

/** Lets staff add employers, say where applications to them go, and end them. */
@Stateless
@RolesAllowed(Roles.MANAGER)
public class EmployerService {

    /** Employers on one page of the list. */
    public static final int PAGE = 50;

    /** More employers of one name there will not be. */
    private static final int MOST_OF_ONE_NAME = 1_000;

    @Inject private EmployerRepository employers;
    @Inject private OpeningRepository openings;
    @Inject private PostingService postings;
    @Inject private EmployerPeopleRegister people;
    @Inject private HookSecrets secrets;
    @Inject private Event<DomainEvent> news;
    @Inject private Clock clock;

    /**
     * Returns a page of employers by their names.
     *
     * @param page counted from 0
     */
    public List<EmployerView> list(int page) {
        return employers.list(Math.max(page, 0) * PAGE, PAGE).stream()
                .map(EmployerView::of)
                .toList();
    }

    /**
     * Returns one.
     *
     * @throws EmployerUnknownException if there is none of that id
     */
    public EmployerView require(String publicId) {
        return EmployerView.of(employers.find(publicId).orElseThrow(EmployerUnknownException::new));
    }

    /** Returns one by its number, for who has to do with its openings; empty if there is none. */
    @RolesAllowed({Roles.SYSTEM, Roles.EARNER, Roles.EMPLOYER, Roles.MANAGER})
    public Optional<EmployerView> find(long id) {
        return employers.find(id).map(EmployerView::of);
    }

    /** Returns where an employer's system is called; empty where it is not, or not any more. */
    @RolesAllowed(Roles.SYSTEM)
    public Optional<EmployerHook> findHook(long id) {
        return employers
                .find(id)
                .filter(it -> !it.isClosed())
                .flatMap(it -> it.hookUrl().map(url -> new EmployerHook(url, secrets.open(it))));
    }

    /**
     * Adds one.
     *
     * @return its public id
     */
    public String add(EmployerDraft draft) {
        var added = new Employer(freeSource(draft.name()), draft, clock.instant());
        Retries.tellingRaces(
                () -> {
                    employers.add(added);
                    return null;
                });
        news.fire(new EmployerAdded(added.publicId()));
        return added.publicId();
    }

    private SourceName freeSource(String name) {
        return IntStream.rangeClosed(1, MOST_OF_ONE_NAME)
                .mapToObj(number -> SourceName.ofEmployer(name, number))
                .filter(it -> !employers.isTaken(it))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Says what an employer is called and where applications to it go.
     *
     * @throws EmployerRefusedException if it is closed
     */
    public void change(String publicId, EmployerDraft draft) {
        lock(publicId).change(draft);
        news.fire(new EmployerChanged(publicId));
    }

    /**
     * Makes a new secret with which calls of its hook are signed; the one before is void.
     *
     * @return the secret, which nobody is shown again
     * @throws EmployerRefusedException if it is closed, or has no hook
     */
    public String renewHookSecret(String publicId) {
        var employer = lock(publicId);
        if (employer.hookUrl().isEmpty()) {
            throw EmployerRefusedException.hook();
        }
        var secret = secrets.make();
        employer.keepHookSecret(secrets.seal(secret, employer));
        news.fire(new EmployerChanged(publicId));
        return secret;
    }

    /**
     * Ends an employer: its openings are withdrawn and its people's access ends.
     *
     * @throws EmployerRefusedException if it is closed already
     */
    public void close(String publicId) {
        var employer = lock(publicId);
        people.removeAll(publicId);
        employer.close(clock.instant());
        openings.listStanding(employer.id())
                .forEach(it -> postings.withdraw(employer.source(), it.identifier()));
        news.fire(new EmployerClosed(publicId));
    }

    private Employer lock(String publicId) {
        return employers.lock(publicId).orElseThrow(EmployerUnknownException::new);
    }
}
