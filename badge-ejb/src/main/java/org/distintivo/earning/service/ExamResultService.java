package org.distintivo.earning.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.distintivo.earning.domain.ResultsRefusedException;
import org.distintivo.platform.domain.Roles;

/**
 * Where delivery partners' systems hand in results and take them back.
 *
 * <p>A request is one transaction: all of its well-formed rows are recorded and decided together. A
 * request that meets another one about the same earner is tried again inside; its sender never sees
 * that.
 */
@Stateless
@RolesAllowed({Roles.RESULTS_WRITE, Roles.MANAGER})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExamResultService {

    private static final int LONGEST_REASON = 500;

    @Inject private EligibilityService eligibility;
    @Inject private CurrentRules rules;
    @Inject private Explanations explanations;
    @Inject private Retries retries;

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
}
