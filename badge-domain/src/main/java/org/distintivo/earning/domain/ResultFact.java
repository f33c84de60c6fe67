package org.distintivo.earning.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.distintivo.platform.domain.CodePointOrder;

/** As much of an exam result as decides what it earns. */
public record ResultFact(
        ResultKey key,
        String exam,
        LocalDate takenOn,
        boolean passed,
        boolean voided,
        boolean held) {

    /**
     * The order in which passes are taken, whatever the order in which they arrived. The partner
     * comes last and only tells apart what two partners gave the same id.
     */
    static final Comparator<ResultFact> ORDER =
            Comparator.comparing(ResultFact::takenOn)
                    .thenComparing(ResultFact::exam, CodePointOrder.INSTANCE)
                    .thenComparing(fact -> fact.key().externalId(), CodePointOrder.INSTANCE)
                    .thenComparing(fact -> fact.key().partner(), CodePointOrder.INSTANCE);

    /** Makes a fact of a result that is not held. */
    public ResultFact(
            ResultKey key, String exam, LocalDate takenOn, boolean passed, boolean voided) {
        this(key, exam, takenOn, passed, voided, false);
    }

    public ResultFact {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(exam, "exam");
        Objects.requireNonNull(takenOn, "takenOn");
    }
}
