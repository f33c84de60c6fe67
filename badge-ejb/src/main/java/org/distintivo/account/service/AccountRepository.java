package org.distintivo.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.distintivo.account.domain.AccountStatus;

/** Accounts and the tickets that were mailed for them. */
@ApplicationScoped
class AccountRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    /** By normalized address; addresses without an account are left out. */
    Map<String, AccountStatus> statuses(Collection<String> normalized) {
        Map<String, AccountStatus> statuses = new HashMap<>();
        if (!normalized.isEmpty()) {
            em.createQuery(
                            "select a.normalized, a.state from Account a"
                                    + " where a.normalized in :normalized",
                            Object[].class)
                    .setParameter("normalized", normalized)
                    .getResultList()
                    .forEach(row -> statuses.put((String) row[0], (AccountStatus) row[1]));
        }
        return statuses;
    }
}
