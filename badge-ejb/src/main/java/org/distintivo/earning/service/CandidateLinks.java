package org.distintivo.earning.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.distintivo.account.service.CandidateContact;
import org.distintivo.account.service.EarnerService;
import org.distintivo.earning.domain.CandidateKey;
import org.distintivo.earning.domain.CandidateLink;
import org.distintivo.earning.domain.CandidateLinkException;
import org.distintivo.earning.domain.CandidateLinked;
import org.distintivo.earning.domain.CandidateUnlinked;
import org.distintivo.earning.domain.CaseClosedException;
import org.distintivo.earning.domain.ExamResult;
import org.distintivo.earning.domain.RulesVersion;
import org.distintivo.platform.domain.DomainEvent;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.Retries;

/**
 * Links candidate ids to people and ends such links, by the hand of staff. Results under the id
 * follow, as if the link had been there, or not, when they arrived (contract, rule 9): those of
 * people who have proved an address stay where they are.
 */
@Stateless
@RolesAllowed(Roles.MANAGER)
public class CandidateLinks {

    /** Nobody links an id that a partner gave to everybody. */
    private static final int MOST = 500;

    @Inject private EarnerService earners;
    @Inject private ResultOwners owners;
    @Inject private EarnerHistories histories;
    @Inject private BatchOutcome outcome;
    @Inject private ExamResultRepository results;
    @Inject private CandidateLinkRepository links;
    @Inject private Event<DomainEvent> events;
    @Inject private Clock clock;

    /** Returns the candidate ids that stand for a person. */
    public List<CandidateLinkView> list(long earnerId) {
        return links.listByEarner(earnerId).stream().map(CandidateLinkView::of).toList();
    }

    /**
     * Links a candidate id to a person; linking it again changes nothing.
     *
     * @throws CandidateLinkException if it stands for somebody else
     */
    public Void link(long earnerId, CandidateKey candidate, RulesVersion today) {
        return Retries.tellingRaces(
                () -> {
                    earners.require(earnerId);
                    var known = links.find(candidate).map(CandidateLink::earnerId);
                    if (known.isPresent() && known.get() != earnerId) {
                        throw CandidateLinkException.ofAnother(known.get());
                    }
                    if (known.isEmpty()) {
                        links.add(new CandidateLink(candidate, earnerId, clock.instant()));
                        gather(earnerId, candidate, today);
                        events.fire(new CandidateLinked(earnerId));
                    }
                    return null;
                });
    }

    private void gather(long earnerId, CandidateKey candidate, RulesVersion today) {
        var found =
                ofCandidate(candidate).stream().filter(it -> it.earnerId() != earnerId).toList();
        var proven =
                earners.provenOwners(
                        found.stream()
                                .map(it -> it.candidate().normalized())
                                .collect(Collectors.toSet()));
        var claimed = earners.claimed(found.stream().map(ExamResult::earnerId).toList());
        var following =
                found.stream()
                        .filter(it -> !it.isHeld() && !claimed.contains(it.earnerId()))
                        .filter(it -> !proven.containsKey(it.candidate().normalized()))
                        .toList();
        var people =
                following.stream()
                        .map(ExamResult::earnerId)
                        .collect(Collectors.toCollection(HashSet::new));
        people.add(earnerId);
        owners.lock(people);
        var batch = histories.open(people);
        following.forEach(result -> batch.give(result.key(), earnerId));
        outcome.finish(batch, today, null);
    }

    /**
     * Ends a link. What came to the person by it alone is the address's person's again; where the
     * address is not known any more, it stays.
     *
     * @return what is no longer linked
     */
    public CandidateKey unlink(long earnerId, long linkId, RulesVersion today) {
        return Retries.tellingRaces(
                () -> {
                    var link =
                            links.find(linkId)
                                    .filter(it -> it.earnerId() == earnerId)
                                    .orElseThrow(CaseClosedException::new);
                    var candidate = link.key();
                    links.remove(link);
                    scatter(earnerId, candidate, today);
                    events.fire(new CandidateUnlinked(earnerId));
                    return candidate;
                });
    }

    private void scatter(long earnerId, CandidateKey candidate, RulesVersion today) {
        var own = earners.addressesOf(earnerId);
        var leaving =
                ofCandidate(candidate).stream()
                        .filter(it -> it.earnerId() == earnerId && !it.isHeld())
                        .filter(it -> it.candidate().hasAddress())
                        .filter(it -> !own.contains(it.candidate().normalized()))
                        .toList();
        var contacts =
                leaving.stream()
                        .map(it -> it.candidate().email())
                        .distinct()
                        .sorted()
                        .map(it -> CandidateContact.of(MailAddress.parse(it)))
                        .toList();
        var byAddress = earners.enroll(contacts, Set.of(earnerId));
        var people = new HashSet<>(byAddress.values());
        people.add(earnerId);
        var batch = histories.open(people);
        for (var result : leaving) {
            batch.give(result.key(), byAddress.get(result.candidate().normalized()));
        }
        outcome.finish(batch, today, null);
    }

    private List<ExamResult> ofCandidate(CandidateKey candidate) {
        return results.listByCandidateIds(Set.of(candidate.candidateId()), MOST).stream()
                .filter(it -> candidate.equals(it.candidateKey()))
                .toList();
    }
}
