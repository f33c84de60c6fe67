package org.distintivo.earning.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.distintivo.account.domain.MailAddress;
import org.distintivo.account.service.CandidateContact;
import org.distintivo.account.service.EarnerService;
import org.distintivo.badge.domain.EarnedBadges;
import org.distintivo.badge.service.BadgeService;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.earning.domain.ExamResult;
import org.distintivo.earning.domain.KeptAchievement;
import org.distintivo.earning.domain.PartnerNeededException;
import org.distintivo.earning.domain.ResultKey;
import org.distintivo.earning.domain.RulesVersion;
import org.distintivo.earning.domain.UnknownResultException;
import org.distintivo.earning.service.ExamResultRepository.Stamp;
import org.distintivo.platform.domain.Roles;

/**
 * Takes results into their earners' histories, evaluates those earners anew, keeps each decision
 * with its reason and brings the badges in step; one transaction each.
 *
 * <p>The earners' rows are locked first, so two requests about one earner happen one after the
 * other. A transaction that loses a race all the same fails as a whole; {@link ExamResultService}
 * repeats it.
 */
@Stateless
@RolesAllowed({Roles.RESULTS_WRITE, Roles.MANAGER, Roles.SYSTEM})
public class EligibilityService {

    @Inject private EarnerService earners;
    @Inject private BadgeService badges;
    @Inject private ExamResultRepository results;
    @Inject private RowResolver resolver;
    @Inject private Standings standings;
    @Inject private DecidedRows answers;
    @Inject private Clock clock;

    /**
     * @return one answer for each row, in their order, as things stand after all of them
     */
    public List<DecidedRow> record(List<ResultRow> rows, RulesVersion today) {
        return Retries.tellingRaces(() -> take(rows, today));
    }

    private List<DecidedRow> take(List<ResultRow> rows, RulesVersion today) {
        var resolved = resolver.resolve(rows, today.rules());
        var keys = resolved.stream().map(ResolvedRow::key).filter(Objects::nonNull).toList();
        var earnerIds = enroll(contacts(resolved, results.stamps(keys)));
        var batch = batch(earnerIds.values());
        var others = keys.stream().filter(key -> !batch.knows(key)).toList();
        batch.addUnlocked(results.listByKeys(others));
        for (var row : resolved) {
            if (row.isRefused()) {
                batch.refuse(row.externalId(), row.fault());
            } else {
                var address = row.submitted().contact().address().normalized();
                batch.take(row.key(), row.submitted(), earnerIds.get(address));
            }
        }
        return finish(batch, today);
    }

    /**
     * Voids a result for good; voiding again changes nothing.
     *
     * @param partner may be null when only one partner gave this id
     */
    public DecidedRow takeBack(
            String externalId, String partner, String reason, RulesVersion today) {
        return Retries.tellingRaces(
                () -> {
                    var stamp = require(externalId, partner);
                    var batch = batch(enroll(List.of(formerContact(stamp))).values());
                    batch.takeBack(stamp.key(), reason);
                    return finish(batch, today).get(0);
                });
    }

    /**
     * Lifts a block that staff have set by revoking, and gives at once what the results earn.
     *
     * @param address any one of the earner's
     */
    @RolesAllowed(Roles.MANAGER)
    public void liftBlock(String address, AchievementKey achievement, RulesVersion today) {
        Retries.tellingRaces(
                () -> {
                    var contact =
                            new CandidateContact(MailAddress.parse(address), null, null, null);
                    var batch = batch(enroll(List.of(contact)).values());
                    batch.touchAll();
                    for (var history : batch.touched()) {
                        badges.liftBlock(history.earnerId(), achievement);
                    }
                    return finish(batch, today);
                });
    }

    private Stamp require(String externalId, String partner) {
        var found =
                results.stampsOf(List.of(externalId)).stream()
                        .filter(it -> partner == null || it.key().partner().equals(partner))
                        .toList();
        if (found.isEmpty()) {
            throw new UnknownResultException();
        }
        if (found.size() > 1) {
            throw new PartnerNeededException();
        }
        return found.get(0);
    }

    /**
     * Of what is new or may replace something; a mere duplicate teaches nothing and locks nobody.
     */
    private static List<CandidateContact> contacts(
            List<ResolvedRow> rows, Map<ResultKey, Stamp> stamps) {
        var contacts = new ArrayList<CandidateContact>();
        for (var row : rows) {
            if (row.isRefused()) {
                continue;
            }
            var stamp = stamps.get(row.key());
            if (stamp == null || row.submitted().correction()) {
                contacts.add(row.submitted().contact());
            }
            if (stamp != null && row.submitted().correction()) {
                contacts.add(formerContact(stamp));
            }
        }
        return contacts;
    }

    private static CandidateContact formerContact(Stamp stamp) {
        return new CandidateContact(MailAddress.parse(stamp.email()), null, null, null);
    }

    private Map<String, Long> enroll(List<CandidateContact> contacts) {
        if (contacts.isEmpty()) {
            return Map.of();
        }
        // always in the same order, so that two requests do not wait for one another
        var sorted =
                contacts.stream()
                        .sorted(Comparator.comparing(contact -> contact.address().normalized()))
                        .toList();
        return earners.enroll(sorted);
    }

    private ResultBatch batch(Collection<Long> earnerIds) {
        var ids = new HashSet<>(earnerIds);
        var stored =
                results.listByEarners(ids).stream()
                        .collect(Collectors.groupingBy(ExamResult::earnerId));
        var kept =
                results.listKept(ids).stream()
                        .collect(Collectors.groupingBy(KeptAchievement::earnerId));
        var batch = new ResultBatch(clock.instant(), results::add);
        for (var id : ids) {
            batch.add(
                    EarnerHistory.of(
                            id,
                            stored.getOrDefault(id, List.of()),
                            kept.getOrDefault(id, List.of())));
        }
        return batch;
    }

    private List<DecidedRow> finish(ResultBatch batch, RulesVersion today) {
        var earned = new ArrayList<EarnedBadges>();
        batch.touched().forEach(history -> earned.add(standings.workOut(history, today)));
        if (!earned.isEmpty()) {
            results.flush();
            badges.reconcile(earned);
            results.flush();
        }
        return answers.of(batch.taken());
    }
}
