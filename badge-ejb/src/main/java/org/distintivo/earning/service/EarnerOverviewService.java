package org.distintivo.earning.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.distintivo.account.service.EarnerService;
import org.distintivo.account.service.EarnerView;
import org.distintivo.badge.service.BadgeService;
import org.distintivo.catalog.domain.AchievementKind;
import org.distintivo.earning.domain.Eligibility;
import org.distintivo.earning.domain.ExamResult;
import org.distintivo.earning.domain.Outcome;
import org.distintivo.earning.domain.ResultFact;
import org.distintivo.platform.domain.Roles;

/** Tells staff and program systems how an earner stands and why, result by result. */
@Stateless
@RolesAllowed({Roles.EARNERS_READ, Roles.MANAGER})
public class EarnerOverviewService {

    @Inject private EarnerService earners;
    @Inject private BadgeService badges;
    @Inject private ExamResultRepository results;
    @Inject private RulesArchive archive;
    @Inject private ResultViews views;

    /**
     * Returns the overview of the person who owns an address.
     *
     * @return for an unknown address the overview of nobody: no account, empty lists
     * @throws org.distintivo.platform.domain.MailAddressInvalidException if it is no address
     */
    public EarnerOverview read(String email, Locale language) {
        var account = earners.accountStatus(email);
        return earners.findByAddress(email)
                .map(earner -> overview(earner, email, language))
                .orElseGet(
                        () -> new EarnerOverview(email, account, List.of(), List.of(), List.of()));
    }

    /**
     * Returns the overview of one person.
     *
     * @throws org.distintivo.account.domain.EarnerUnknownException if there is no such person
     */
    public EarnerOverview require(long earnerId, Locale language) {
        var earner = earners.require(earnerId);
        return overview(earner, earner.contact(), language);
    }

    private EarnerOverview overview(EarnerView earner, String email, Locale language) {
        var stored = results.listByEarners(List.of(earner.id()));
        return new EarnerOverview(
                email,
                earner.account(),
                certifications(earner.id(), stored),
                badges.listOf(earner.id()),
                views.of(inOrder(stored), language));
    }

    /** Under the rules of the last evaluation, and those of before where they gave more. */
    private List<EarnerOverview.HeldCertification> certifications(
            long earnerId, List<ExamResult> stored) {
        var days = new TreeMap<String, LocalDate>();
        if (!stored.isEmpty()) {
            var facts = stored.stream().map(ExamResult::fact).toList();
            for (var kept : results.listKept(List.of(earnerId))) {
                if (kept.achievement().kind() == AchievementKind.CERTIFICATION) {
                    var then = outcome(kept.rulesId(), facts).certifications();
                    days.put(kept.achievement().code(), then.get(kept.achievement()).day());
                }
            }
            outcome(stored.get(0).rulesId(), facts)
                    .certifications()
                    .forEach((key, earned) -> days.put(key.code(), earned.day()));
        }
        return days.entrySet().stream()
                .map(
                        entry ->
                                new EarnerOverview.HeldCertification(
                                        entry.getKey(), entry.getValue()))
                .toList();
    }

    private Outcome outcome(long rulesId, List<ResultFact> facts) {
        return Eligibility.evaluate(archive.require(rulesId).rules(), facts);
    }

    private static List<ExamResult> inOrder(List<ExamResult> stored) {
        return stored.stream()
                .sorted(
                        Comparator.comparing(ExamResult::takenOn)
                                .thenComparing(ExamResult::exam)
                                .thenComparing(result -> result.key().externalId()))
                .toList();
    }
}
