package org.distintivo.earning.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.distintivo.account.service.CandidateContact;
import org.distintivo.account.service.EarnerService;
import org.distintivo.earning.domain.CandidateLink;
import org.distintivo.earning.domain.CaseClosedException;
import org.distintivo.earning.domain.CaseDecision;
import org.distintivo.earning.domain.CaseDecision.HeldCandidate;
import org.distintivo.earning.domain.CaseDecision.Kind;
import org.distintivo.earning.domain.CaseDecision.LinkChange;
import org.distintivo.earning.domain.ExamResult;
import org.distintivo.earning.domain.HeldCorrectionApplied;
import org.distintivo.earning.domain.HeldCorrectionLeft;
import org.distintivo.earning.domain.HeldResultsMoved;
import org.distintivo.earning.domain.HeldResultsReleased;
import org.distintivo.earning.domain.RulesVersion;
import org.distintivo.earning.domain.SamePersonException;
import org.distintivo.earning.service.ExamResultRepository.Stamp;
import org.distintivo.platform.domain.DomainEvent;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.Retries;

/**
 * The transactions in which staff decide about what is held, one for each decision; {@link
 * HeldCaseService} repeats one that loses a race. Results of one candidate are decided together.
 */
@Stateless
@RolesAllowed(Roles.MANAGER)
public class HeldCases {

    @Inject private EarnerService earners;
    @Inject private ResultOwners owners;
    @Inject private EarnerHistories histories;
    @Inject private BatchOutcome outcome;
    @Inject private ExamResultRepository results;
    @Inject private CaseRepository cases;
    @Inject private CandidateLinkRepository links;
    @Inject private Event<DomainEvent> events;
    @Inject private Clock clock;

    /** Lets held results of one candidate count: they are the person's after all. */
    public Void release(long earnerId, long resultId, RulesVersion today) {
        return work(
                () -> {
                    owners.lock(Set.of(earnerId));
                    var batch = histories.open(Set.of(earnerId));
                    var held = held(earnerId, resultId);
                    held.forEach(result -> batch.release(result.key()));
                    var decision = decide(earnerId, Kind.SAME_PERSON, held);
                    decision.changedLink(link(held.get(0), earnerId));
                    events.fire(new HeldResultsReleased(earnerId));
                    outcome.finish(batch, today, null);
                });
    }

    private LinkChange link(ExamResult result, long earnerId) {
        if (result.candidateKey() == null || links.find(result.candidateKey()).isPresent()) {
            return LinkChange.NONE;
        }
        links.add(new CandidateLink(result.candidateKey(), earnerId, clock.instant()));
        return LinkChange.ADDED;
    }

    /**
     * Gives held results of one candidate to another person: the one of an address; else the one to
     * whom the candidate id is linked; else somebody of whom only that id is known.
     *
     * @param address null for none
     */
    public Void moveToAnother(
            long earnerId, long resultId, MailAddress address, RulesVersion today) {
        return work(
                () -> {
                    var other = other(earnerId, held(earnerId, resultId).get(0), address);
                    var both = Set.of(earnerId, other);
                    owners.lock(both);
                    var batch = histories.open(both);
                    var held = held(earnerId, resultId);
                    for (var result : held) {
                        batch.give(result.key(), other);
                        batch.release(result.key());
                        batch.learn(other, result);
                    }
                    var decision = decide(earnerId, Kind.OTHER_PERSON, held);
                    decision.changedLink(linkToOther(held.get(0), earnerId, other));
                    events.fire(new HeldResultsMoved(earnerId));
                    outcome.finish(batch, today, null);
                });
    }

    private long other(long earnerId, ExamResult result, MailAddress address) {
        var other =
                address == null
                        ? linked(result)
                                .filter(it -> it != earnerId)
                                .orElseGet(earners::enrollWithoutAddress)
                        : earners.enroll(List.of(CandidateContact.of(address)), Set.of(earnerId))
                                .get(address.normalized());
        if (other == earnerId) {
            throw new SamePersonException();
        }
        return other;
    }

    private Optional<Long> linked(ExamResult result) {
        return Optional.ofNullable(result.candidateKey())
                .flatMap(links::find)
                .map(CandidateLink::earnerId);
    }

    private LinkChange linkToOther(ExamResult result, long earnerId, long other) {
        var link = Optional.ofNullable(result.candidateKey()).flatMap(links::find);
        if (link.isPresent() && link.get().earnerId() == earnerId) {
            link.get().moveTo(other);
            return LinkChange.MOVED;
        }
        return link(result, other);
    }

    /** Carries a held correction out. */
    public Void apply(long earnerId, long resultId, RulesVersion today) {
        return work(
                () -> {
                    var result = requireOf(earnerId, resultId);
                    var held = results.findCorrection(resultId).filter(it -> !it.isDecided());
                    var correction = held.orElseThrow(CaseClosedException::new);
                    var before = result.content();
                    var row =
                            new SubmittedResult(
                                    result.key().externalId(),
                                    result.key().partner(),
                                    correction.content(),
                                    true,
                                    List.of());
                    var locked = owners.lock(List.of(row), Map.of(result.key(), stamp(result)));
                    var batch = histories.open(locked.locked());
                    batch.take(row, locked.of(row));
                    batch.storeCreated();
                    correction.apply(before);
                    decide(earnerId, Kind.CORRECTED, List.of(result)).corrected(result);
                    events.fire(new HeldCorrectionApplied(earnerId));
                    outcome.finish(batch, today, null);
                });
    }

    /** Drops a correction that was held; the result stays as it is. */
    public Void leave(long earnerId, long resultId) {
        return work(
                () -> {
                    owners.lock(Set.of(earnerId));
                    var result = requireOf(earnerId, resultId);
                    results.findCorrection(resultId)
                            .filter(it -> !it.isDecided())
                            .orElseThrow(CaseClosedException::new)
                            .drop();
                    decide(earnerId, Kind.LEFT, List.of(result)).corrected(result);
                    events.fire(new HeldCorrectionLeft(earnerId));
                });
    }

    private CaseDecision decide(long earnerId, Kind kind, List<ExamResult> about) {
        var first = about.get(0);
        var ids = about.stream().map(ExamResult::id).toList();
        var candidateId = first.candidate().details().candidateId();
        var candidate = new HeldCandidate(first.key().partner(), candidateId, ids);
        var decision = new CaseDecision(earnerId, kind, candidate, clock.instant());
        cases.add(decision);
        return decision;
    }

    /** Returns the held results of the candidate of one of them. */
    private List<ExamResult> held(long earnerId, long resultId) {
        var asked = requireOf(earnerId, resultId);
        var held =
                results.listByEarners(List.of(earnerId)).stream()
                        .filter(it -> it.isHeld() && !it.isVoided())
                        .filter(it -> it.isOfSameCandidate(asked))
                        .toList();
        if (!held.contains(asked)) {
            throw new CaseClosedException();
        }
        return held;
    }

    private ExamResult requireOf(long earnerId, long resultId) {
        return results.find(resultId)
                .filter(it -> it.earnerId() == earnerId)
                .orElseThrow(CaseClosedException::new);
    }

    private static Stamp stamp(ExamResult result) {
        return new Stamp(
                result.key(),
                result.fingerprint(),
                result.candidate().normalized(),
                result.candidate().details().candidateId(),
                result.earnerId());
    }

    private static Void work(Runnable transaction) {
        return Retries.tellingRaces(
                () -> {
                    transaction.run();
                    return null;
                });
    }
}
