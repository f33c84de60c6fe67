package org.distintivo.earning.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.distintivo.account.service.EarnerService;
import org.distintivo.account.service.EarnerView;
import org.distintivo.earning.domain.CandidateKey;
import org.distintivo.earning.domain.CaseDecision;
import org.distintivo.earning.domain.ExamResult;
import org.distintivo.earning.domain.HeldCorrection;
import org.distintivo.earning.service.HeldCaseView.Decided;
import org.distintivo.earning.service.HeldCaseView.Item;
import org.distintivo.platform.domain.Roles;

/** Shows staff what is held, side by side with what is known of the person, one case for each. */
@Stateless
@RolesAllowed(Roles.MANAGER)
public class HeldCaseReader {

    private static final int MOST = 100;
    private static final int MOST_DECIDED = 20;

    @Inject private CaseRepository cases;
    @Inject private ExamResultRepository results;
    @Inject private CandidateLinkRepository links;
    @Inject private EarnerService earners;

    /** Returns how many people have something that waits for staff. */
    public long countOpen() {
        return cases.listOpen().size();
    }

    /** Returns the people with something that waits, who have waited longest first. */
    public List<EarnerView> listOpen() {
        var ids = cases.listOpen().stream().limit(MOST).toList();
        var people = earners.listByIds(ids);
        return ids.stream().map(people::get).filter(Objects::nonNull).toList();
    }

    /** Returns the newest decisions that can be undone. */
    public List<Decided> listDecided() {
        return decided(cases.listDecisions(MOST_DECIDED));
    }

    /**
     * Returns the case of one person, also when nothing waits.
     *
     * @throws org.distintivo.account.domain.EarnerUnknownException if there is no such person
     */
    public HeldCaseView require(long earnerId) {
        var person = earners.require(earnerId);
        var all = results.listByEarners(List.of(earnerId));
        var counting = all.stream().filter(it -> !it.isHeld() && !it.isVoided()).toList();
        Map<Optional<CandidateKey>, List<ExamResult>> held = new LinkedHashMap<>();
        all.stream()
                .filter(it -> it.isHeld() && !it.isVoided())
                .forEach(
                        it ->
                                held.computeIfAbsent(
                                                Optional.ofNullable(it.candidateKey()),
                                                key -> new ArrayList<>())
                                        .add(it));
        var open =
                held.values().stream()
                        .map(them -> CaseComparison.of(counting, them))
                        .collect(Collectors.toList());
        var byId = all.stream().collect(Collectors.toMap(ExamResult::id, it -> it));
        for (var correction : cases.listCorrections(byId.keySet())) {
            var result = byId.get(correction.resultId());
            open.add(CaseComparison.of(result, correction, other(correction, result)));
        }
        var decided = decided(cases.listDecisions(earnerId, MOST_DECIDED));
        return new HeldCaseView(earnerId, person.known(), List.<Item>copyOf(open), decided);
    }

    private long other(HeldCorrection correction, ExamResult result) {
        var candidate = correction.content().candidate();
        var byAddress = earners.findByAddress(candidate.email()).map(EarnerView::id);
        var id = candidate.details().candidateId();
        return byAddress
                .or(
                        () ->
                                Optional.ofNullable(id)
                                        .flatMap(it -> links.find(key(result, it)))
                                        .map(link -> link.earnerId()))
                .orElse(0L);
    }

    private static CandidateKey key(ExamResult result, String candidateId) {
        return new CandidateKey(result.key().partner(), candidateId);
    }

    private List<Decided> decided(Collection<CaseDecision> decisions) {
        var people = earners.listByIds(decisions.stream().map(CaseDecision::earnerId).toList());
        return decisions.stream()
                .map(
                        it ->
                                new Decided(
                                        it.id(),
                                        it.earnerId(),
                                        Optional.ofNullable(people.get(it.earnerId()))
                                                .map(EarnerView::known)
                                                .orElse(""),
                                        it.kind(),
                                        it.partner(),
                                        it.candidateId(),
                                        it.decidedAt()))
                .toList();
    }
}
