package org.distintivo.earning.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.distintivo.account.service.CandidateContact;
import org.distintivo.account.service.EarnerService;
import org.distintivo.badge.service.AwardBlocks;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.earning.domain.PartnerNeededException;
import org.distintivo.earning.domain.ResultKey;
import org.distintivo.earning.domain.ResultVoided;
import org.distintivo.earning.domain.ResultsRecorded;
import org.distintivo.earning.domain.RulesVersion;
import org.distintivo.earning.domain.UnknownResultException;
import org.distintivo.earning.service.ExamResultRepository.Stamp;
import org.distintivo.platform.domain.DomainEvent;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.Retries;

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
    @Inject private AwardBlocks blocks;
    @Inject private ExamResultRepository results;
    @Inject private RowResolver resolver;
    @Inject private ResultOwners resultOwners;
    @Inject private EarnerHistories histories;
    @Inject private EarnerEvaluation evaluation;
    @Inject private DecidedRows answers;
    @Inject private BatchOutcome outcome;
    @Inject private Event<DomainEvent> events;
    @Resource private EJBContext context;

    /**
     * Records rows and decides all results of the earners whom they are about.
     *
     * @return one answer for each row, in their order, as things stand after all of them
     */
    public List<DecidedRow> record(List<ResultRow> rows, RulesVersion today) {
        return Retries.tellingRaces(
                () -> {
                    var resolved = resolver.resolve(rows, today.rules());
                    var batch = take(resolved);
                    var decided = finish(batch, today);
                    tellRecorded(batch.recorded());
                    return told(decided, resolved);
                });
    }

    /**
     * Judges rows as {@link #record} would, and undoes it: no result, person or badge is left
     * behind and nobody is told.
     *
     * @return one answer for each row, in their order; the badges are those that exist already
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<DecidedRow> tryOut(List<ResultRow> rows, RulesVersion today) {
        return Retries.tellingRaces(
                () -> {
                    var resolved = resolver.resolve(rows, today.rules());
                    var batch = take(resolved);
                    batch.touched().forEach(history -> evaluation.evaluate(history, today));
                    var decided = told(answers.of(batch.taken()), resolved);
                    context.setRollbackOnly();
                    return decided;
                });
    }

    /** After all is decided: whoever writes it down would have the results written before. */
    private void tellRecorded(List<ResultKey> keys) {
        if (!keys.isEmpty()) {
            events.fire(new ResultsRecorded(keys));
        }
    }

    private ResultBatch take(List<ResultRow> resolved) {
        var submitted =
                resolved.stream().map(ResultRow::submitted).filter(Objects::nonNull).toList();
        var keys = submitted.stream().map(SubmittedResult::key).toList();
        var owners = resultOwners.lock(submitted, results.stamps(keys));
        var batch = histories.open(owners.locked());
        var others = keys.stream().filter(key -> !batch.knows(key)).toList();
        batch.addUnlocked(results.listByKeys(others));
        if (submitted.stream().anyMatch(SubmittedResult::correction)) {
            histories.protect(batch, owners.locked());
        }
        for (var row : resolved) {
            if (row.isRefused()) {
                batch.refuse(row.externalId(), row.faults());
            } else {
                batch.take(row.submitted(), owners.of(row.submitted()));
            }
        }
        resultOwners.linkCounting(owners, batch);
        batch.storeCreated();
        return batch;
    }

    private static List<DecidedRow> told(List<DecidedRow> decided, List<ResultRow> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> decided.get(i).of(rows.get(i)))
                .toList();
    }

    /**
     * Voids a result for good; voiding again changes nothing.
     *
     * @param partner may be null when only one partner gave this id
     * @throws org.distintivo.earning.domain.UnknownResultException if there is no such result
     * @throws org.distintivo.earning.domain.PartnerNeededException if several partners gave this id
     *     and none is named
     * @throws org.distintivo.earning.domain.ResultsRefusedException without a reason, or with one
     *     that is too long
     */
    public DecidedRow takeBack(
            String externalId, String partner, String reason, RulesVersion today) {
        return Retries.tellingRaces(
                () -> {
                    var stamp = require(externalId, partner);
                    resultOwners.lock(List.of(stamp.earnerId()));
                    var batch = histories.open(List.of(stamp.earnerId()));
                    batch.takeBack(stamp.key(), reason);
                    events.fire(new ResultVoided(stamp.key()));
                    return outcome.finish(batch, today, reason).get(0);
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
                    var contact = CandidateContact.of(MailAddress.parse(address));
                    var batch = histories.open(earners.enroll(List.of(contact)).values());
                    batch.touchAll();
                    for (var history : batch.touched()) {
                        blocks.lift(history.earnerId(), achievement);
                    }
                    return finish(batch, today);
                });
    }

    /** Works out anew what the results of these people come to, although none has changed. */
    @RolesAllowed(Roles.SYSTEM)
    public void evaluateAnew(Collection<Long> earnerIds, RulesVersion today) {
        Retries.tellingRaces(
                () -> {
                    resultOwners.lock(earnerIds);
                    var batch = histories.open(earnerIds);
                    batch.touchAll();
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

    private List<DecidedRow> finish(ResultBatch batch, RulesVersion today) {
        return outcome.finish(batch, today, null);
    }
}
