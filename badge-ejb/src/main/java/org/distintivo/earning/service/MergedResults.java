package org.distintivo.earning.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.distintivo.account.domain.EarnersMerged;
import org.distintivo.account.domain.MergeJournal;
import org.distintivo.account.domain.MergeJournal.Owner;
import org.distintivo.earning.domain.KeptAchievement;
import org.distintivo.earning.domain.RulesVersion;
import org.distintivo.platform.domain.Roles;

/**
 * Moves the results of one person to another who is the same. Whoever proves an address may not
 * evaluate anybody, so it runs as the system; only {@link MergeObserver} calls it.
 */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class MergedResults {

    static final String RESULT = "exam_result";
    static final String LINK = "candidate_link";
    static final String DECISION = "case_decision";
    static final String KEPT = "kept_achievement";

    @Inject private ExamResultRepository results;
    @Inject private CandidateLinkRepository links;
    @Inject private CaseRepository cases;
    @Inject private EligibilityService eligibility;

    /** Judges both, each alone, under today's rules. */
    public void settle(EarnersMerged news, RulesVersion today) {
        eligibility.evaluateAnew(List.of(news.kept(), news.gone()), today);
    }

    /** Moves everything and judges it together. */
    public void merge(EarnersMerged news, RulesVersion today) {
        note(news.journal(), Owner.KEPT, news.kept());
        note(news.journal(), Owner.GONE, news.gone());
        results.listByEarners(List.of(news.gone())).forEach(it -> it.moveTo(news.kept()));
        links.listByEarner(news.gone()).forEach(it -> it.moveTo(news.kept()));
        cases.listAllDecisions(news.gone()).forEach(it -> it.moveTo(news.kept()));
        keep(news);
        results.flush();
        eligibility.evaluateAnew(List.of(news.kept()), today);
    }

    private void note(MergeJournal journal, Owner owner, long earnerId) {
        results.listByEarners(List.of(earnerId))
                .forEach(it -> journal.note(owner, RESULT, it.id()));
        links.listByEarner(earnerId).forEach(it -> journal.note(owner, LINK, it.id()));
        cases.listAllDecisions(earnerId).forEach(it -> journal.note(owner, DECISION, it.id()));
        results.listKept(List.of(earnerId))
                .forEach(it -> journal.note(owner, KEPT, it.id(), it.toText()));
    }

    private void keep(EarnersMerged news) {
        var own =
                results.listKept(List.of(news.kept())).stream()
                        .map(KeptAchievement::achievement)
                        .collect(Collectors.toSet());
        for (var kept : results.listKept(List.of(news.gone()))) {
            if (own.contains(kept.achievement())) {
                results.remove(kept);
            } else {
                kept.moveTo(news.kept());
            }
        }
    }
}
