package org.distintivo.earning.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Collectors;
import org.distintivo.earning.domain.CandidateKey;
import org.distintivo.earning.domain.CandidateLink;
import org.distintivo.earning.domain.CaseClosedException;
import org.distintivo.earning.domain.CaseDecision;
import org.distintivo.earning.domain.CaseDecision.Kind;
import org.distintivo.earning.domain.CaseDecision.LinkChange;
import org.distintivo.earning.domain.CaseDecisionUndone;
import org.distintivo.earning.domain.ExamResult;
import org.distintivo.earning.domain.RulesVersion;
import org.distintivo.platform.domain.DomainEvent;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.Retries;

/**
 * Undoes decisions about what is held: results, candidate links and corrections are what they were
 * before, and the case is open again. A badge that was revoked meanwhile stays so.
 */
@Stateless
@RolesAllowed(Roles.MANAGER)
public class CaseUndoing {

    @Inject private ResultOwners owners;
    @Inject private EarnerHistories histories;
    @Inject private BatchOutcome outcome;
    @Inject private ExamResultRepository results;
    @Inject private CaseRepository cases;
    @Inject private CandidateLinkRepository links;
    @Inject private Event<DomainEvent> events;
    @Inject private Clock clock;

    /**
     * Undoes a decision.
     *
     * @return whose case is open again
     * @throws CaseClosedException if it was undone before, or the result is another one since
     */
    public long undo(long decisionId, RulesVersion today) {
        return Retries.tellingRaces(
                () -> {
                    var decision = cases.find(decisionId).orElseThrow(CaseClosedException::new);
                    var about = cases.listResults(decision.resultIds());
                    var people =
                            about.stream()
                                    .map(ExamResult::earnerId)
                                    .collect(Collectors.toCollection(HashSet::new));
                    people.add(decision.earnerId());
                    owners.lock(people);
                    if (!decision.undo(clock.instant())) {
                        throw new CaseClosedException();
                    }
                    var batch = histories.open(people);
                    about.forEach(result -> undo(decision, result, batch));
                    undoLink(decision);
                    events.fire(new CaseDecisionUndone(decision.earnerId()));
                    outcome.finish(batch, today, null);
                    return decision.earnerId();
                });
    }

    private void undo(CaseDecision decision, ExamResult result, ResultBatch batch) {
        switch (decision.kind()) {
            case SAME_PERSON -> batch.hold(result.key());
            case OTHER_PERSON -> {
                batch.give(result.key(), decision.earnerId());
                batch.hold(result.key());
            }
            case CORRECTED, LEFT -> undoCorrection(decision, result, batch);
        }
    }

    private void undoCorrection(CaseDecision decision, ExamResult result, ResultBatch batch) {
        var correction =
                results.findCorrection(result.id())
                        .filter(it -> it.isDecided() && decision.isAsCorrected(result))
                        .orElseThrow(CaseClosedException::new);
        if (decision.kind() == Kind.LEFT) {
            correction.reopen(correction.content());
            return;
        }
        var corrected = result.content();
        var before = correction.content();
        correction.reopen(corrected);
        batch.replace(result.key(), before, decision.earnerId());
    }

    private void undoLink(CaseDecision decision) {
        if (decision.link() == LinkChange.NONE) {
            return;
        }
        var link = findLink(decision);
        if (decision.link() == LinkChange.ADDED) {
            link.ifPresent(links::remove);
        } else {
            link.ifPresent(it -> it.moveTo(decision.earnerId()));
        }
    }

    private Optional<CandidateLink> findLink(CaseDecision decision) {
        return links.find(new CandidateKey(decision.partner(), decision.candidateId()));
    }
}
