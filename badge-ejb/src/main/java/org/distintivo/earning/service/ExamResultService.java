package org.distintivo.earning.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Logger;
import org.distintivo.account.service.EarnerService;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.earning.domain.VoidReason;
import org.distintivo.platform.domain.OutcomeUnknownException;
import org.distintivo.platform.service.DatabaseFaults;
import org.distintivo.platform.service.Retries;

/**
 * Records the results that delivery partners' systems hand in, and takes them back.
 *
 * <p>A request is one transaction: all of its well-formed rows are recorded and decided together. A
 * request that meets another one about the same earner is tried again inside; its sender never sees
 * that.
 *
 * <p>Who may is asked by {@link EligibilityService}, which holds the transactions. This is no EJB:
 * around a refused request the container would roll back nothing and log that as an error.
 */
@ApplicationScoped
public class ExamResultService {

    private static final Logger LOG = Logger.getLogger(ExamResultService.class.getName());

    private EligibilityService eligibility;
    private CurrentRules rules;
    private Retries retries;
    private IntakeQueue queue;
    private RejectedResultRegister rejected;
    private EarnerService earners;

    protected ExamResultService() {} // for CDI

    @Inject
    ExamResultService(
            EligibilityService eligibility,
            CurrentRules rules,
            Retries retries,
            IntakeQueue queue,
            RejectedResultRegister rejected,
            EarnerService earners) {
        this.eligibility = eligibility;
        this.rules = rules;
        this.retries = retries;
        this.queue = queue;
        this.rejected = rejected;
        this.earners = earners;
    }

    /**
     * Records what is well formed and works out anew whoever it is about.
     *
     * @return one answer for each row, in their order
     * @throws OutcomeUnknownException if the database goes away before all is done
     */
    public List<DecidedRow> record(List<ResultRow> rows) {
        try {
            return queue.take(() -> recordNow(rows));
        } catch (RuntimeException e) {
            throw DatabaseFaults.isAway(e) ? new OutcomeUnknownException(e) : e;
        }
    }

    private List<DecidedRow> recordNow(List<ResultRow> rows) {
        var decided = retries.run(() -> eligibility.record(rows, rules.today()));
        if (decided.stream().anyMatch(row -> row.status() == RowStatus.REJECTED)) {
            keep(decided);
        }
        return decided;
    }

    /** The good rows are recorded by now, and their sender is to hear so whatever happens here. */
    private void keep(List<DecidedRow> decided) {
        try {
            retries.run(
                    () -> {
                        rejected.keep(decided);
                        return decided;
                    });
        } catch (RuntimeException e) {
            LOG.warning(() -> "DIST0602W rejected rows not kept: " + DatabaseFaults.kind(e));
        }
    }

    /**
     * Voids a result; its earner's badges are worked out again.
     *
     * @param partner may be null when only one partner gave this id
     * @param reason will be told to the earner
     * @throws org.distintivo.earning.domain.UnknownResultException if there is no such result
     * @throws org.distintivo.earning.domain.PartnerNeededException if several partners gave this id
     *     and none is named
     */
    public DecidedRow takeBack(String externalId, String partner, String reason) {
        var told = VoidReason.of(reason).text();
        return queue.take(
                () ->
                        retries.run(
                                () ->
                                        eligibility.takeBack(
                                                externalId, partner, told, rules.today())));
    }

    /**
     * Lets an earner have again what staff once revoked by hand: what the results still earn comes
     * back at once, as a new badge that waits.
     */
    public void liftBlock(long earnerId, AchievementKey achievement) {
        var address = earners.require(earnerId).contact();
        retries.run(
                () -> {
                    eligibility.liftBlock(address, achievement, rules.today());
                    return achievement;
                });
    }
}
