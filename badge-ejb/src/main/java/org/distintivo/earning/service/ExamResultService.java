package org.distintivo.earning.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.distintivo.account.service.EarnerService;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.earning.domain.ResultsRefusedException;

/**
 * Where delivery partners' systems hand in results and take them back.
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

    private static final int LONGEST_REASON = 500;

    @Inject private EligibilityService eligibility;
    @Inject private CurrentRules rules;
    @Inject private Explanations explanations;
    @Inject private Retries retries;
    @Inject private EarnerService earners;

    /**
     * @return one answer for each row, in their order, explained in the language
     */
    public List<RecordedRow> record(List<ResultRow> rows, Locale language) {
        var decided = retries.run(() -> eligibility.record(rows, rules.today()));
        return explanations.of(decided, language);
    }

    /**
     * The result no longer counts; its earner's badges are worked out again.
     *
     * @param partner may be null when only one partner gave this id
     * @param reason will be told to the earner
     */
    public RecordedRow takeBack(String externalId, String partner, String reason, Locale language) {
        var told = reason == null ? "" : reason.strip();
        if (told.isEmpty()
                || told.length() > LONGEST_REASON
                || told.chars().anyMatch(c -> c < 32)) {
            throw ResultsRefusedException.reasonMissing(LONGEST_REASON);
        }
        var decided =
                retries.run(() -> eligibility.takeBack(externalId, partner, told, rules.today()));
        return explanations.of(List.of(decided), language).get(0);
    }

    /**
     * Lets an earner have again what staff once revoked by hand: what the results still earn comes
     * back at once, as a new badge that waits.
     */
    public void liftBlock(long earnerId, AchievementKey achievement) {
        var address = earners.require(earnerId).addresses().get(0);
        retries.run(
                () -> {
                    eligibility.liftBlock(address, achievement, rules.today());
                    return achievement;
                });
    }
}
