package org.distintivo.earning.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.distintivo.account.domain.EarnersParted;
import org.distintivo.account.domain.MergeJournal;
import org.distintivo.account.domain.MergeJournal.Owner;
import org.distintivo.account.service.EarnerService;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.earning.domain.CandidateKey;
import org.distintivo.earning.domain.ExamResult;
import org.distintivo.earning.domain.KeptAchievement;
import org.distintivo.earning.domain.RulesVersion;
import org.distintivo.platform.domain.Roles;

/**
 * Gives two people who were one their own results back. What came meanwhile goes to the person of
 * its address, else to whom its candidate id stands for, as it would have gone without the merge.
 * Runs as the system like {@link MergedResults}.
 */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class PartedResults {

    @Inject private ExamResultRepository results;
    @Inject private CandidateLinkRepository links;
    @Inject private CaseRepository cases;
    @Inject private EarnerService earners;
    @Inject private EligibilityService eligibility;

    /** Moves everything that is not the person's who stayed. */
    public void part(EarnersParted news) {
        var addresses = earners.addressesOf(news.gone());
        Map<CandidateKey, Long> owners = new HashMap<>();
        for (var link : links.listByEarner(news.kept())) {
            if (news.journal().wasOfGone(MergedResults.LINK, link.id())) {
                link.moveTo(news.gone());
            } else if (isNew(news, MergedResults.LINK, link.id())
                    && cameTo(link.key(), news.kept(), addresses)) {
                link.moveTo(news.gone());
            }
            owners.put(link.key(), link.earnerId());
        }
        for (var result : results.listByEarners(List.of(news.kept()))) {
            if (isOfGone(result, news, addresses, owners)) {
                result.moveTo(news.gone());
                news.leaves(result.key().partner(), result.key().externalId());
            }
        }
        cases.listAllDecisions(news.kept()).stream()
                .filter(it -> news.journal().wasOfGone(MergedResults.DECISION, it.id()))
                .forEach(it -> it.moveTo(news.gone()));
        keep(news);
    }

    /** Returns whether a candidate was linked because of a result at one of these addresses. */
    private boolean cameTo(CandidateKey candidate, long earnerId, Set<String> addresses) {
        return results.listByEarners(List.of(earnerId)).stream()
                .filter(it -> candidate.equals(it.candidateKey()))
                .anyMatch(it -> addresses.contains(it.candidate().normalized()));
    }

    private boolean isOfGone(
            ExamResult result,
            EarnersParted news,
            Set<String> addresses,
            Map<CandidateKey, Long> owners) {
        if (!isNew(news, MergedResults.RESULT, result.id())) {
            return news.journal().wasOfGone(MergedResults.RESULT, result.id());
        }
        if (addresses.contains(result.candidate().normalized())) {
            return true;
        }
        var linked = result.candidateKey() == null ? null : owners.get(result.candidateKey());
        return linked != null
                && linked == news.gone()
                && !earners.addressesOf(news.kept()).contains(result.candidate().normalized());
    }

    private static boolean isNew(EarnersParted news, String table, long row) {
        return news.journal().find(table, row).isEmpty();
    }

    /** Each keeps from earlier rules what it kept before, and what both kept since. */
    private void keep(EarnersParted news) {
        var now = results.listKept(List.of(news.kept()));
        var before =
                news.journal().of(MergedResults.KEPT).stream()
                        .map(note -> KeptAchievement.key(note.content()))
                        .collect(Collectors.toSet());
        Map<AchievementKey, Long> since = new HashMap<>();
        now.stream()
                .filter(it -> !before.contains(it.achievement()))
                .forEach(it -> since.put(it.achievement(), it.rulesId()));
        now.forEach(results::remove);
        results.flush();
        keep(news.kept(), Owner.KEPT, news.journal(), since);
        keep(news.gone(), Owner.GONE, news.journal(), since);
        results.flush();
    }

    private void keep(
            long earnerId, Owner owner, MergeJournal journal, Map<AchievementKey, Long> since) {
        journal.of(MergedResults.KEPT).stream()
                .filter(note -> note.owner() == owner)
                .forEach(note -> results.add(KeptAchievement.of(earnerId, note.content())));
        since.forEach((key, rules) -> results.add(new KeptAchievement(earnerId, key, rules)));
    }

    /** Works out what the results of each come to, alone. */
    public void evaluate(EarnersParted news, RulesVersion today) {
        results.flush();
        eligibility.evaluateAnew(List.of(news.kept(), news.gone()), today);
    }
}
