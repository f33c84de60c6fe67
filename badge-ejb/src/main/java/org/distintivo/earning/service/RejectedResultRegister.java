package org.distintivo.earning.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.distintivo.earning.domain.RejectedResult;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.Retries;

/**
 * Keeps what was rejected of a request, for whoever will miss the badge: all rows at once, in a
 * transaction of its own, because it is no matter to the rows that were recorded.
 */
@Stateless
@RolesAllowed({Roles.RESULTS_WRITE, Roles.MANAGER, Roles.SYSTEM})
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RejectedResultRegister {

    /** Of a feed that goes wrong as a whole, the newest tell enough. */
    static final int MOST_OF_PARTNER = 5_000;

    @Inject private RejectedResultRepository rejected;
    @Inject private Clock clock;

    /**
     * Keeps those rows that were rejected and that somebody could be told of.
     *
     * @param decided what became of the rows of a request
     */
    public void keep(List<DecidedRow> decided) {
        var kept = rejected(decided);
        if (kept.isEmpty()) {
            return;
        }
        Retries.tellingRaces(
                () -> {
                    replace(kept.values());
                    return kept;
                });
    }

    private void replace(Collection<RejectedResult> rows) {
        rejected.replace(rows);
        var partners = rows.stream().map(RejectedResult::partner).collect(Collectors.toSet());
        rejected.listAbove(MOST_OF_PARTNER, partners)
                .forEach(partner -> rejected.keepNewest(MOST_OF_PARTNER, partner));
    }

    /** Returns the newest of all partners. */
    @RolesAllowed(Roles.MANAGER)
    public List<RejectedView> listNewest(int most) {
        return rejected.listNewest(most).stream().map(RejectedView::of).toList();
    }

    private Map<String, RejectedResult> rejected(List<DecidedRow> decided) {
        var kept = new LinkedHashMap<String, RejectedResult>();
        for (var row : decided) {
            if (row.faults() != null && row.subject().isOfSomebody()) {
                var rejectedRow = new RejectedResult(row.subject(), row.faults(), clock.instant());
                kept.put(rejectedRow.mark(), rejectedRow);
            }
        }
        return kept;
    }
}
