package org.distintivo.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.distintivo.account.domain.Account;
import org.distintivo.account.domain.AccountTicket;
import org.distintivo.account.domain.AccountTicket.Errand;
import org.distintivo.account.domain.TicketPurpose;
import org.distintivo.account.domain.TicketWornOutException;
import org.distintivo.platform.domain.SecretToken;

/**
 * Reads and writes the tickets of mails. There is at most one of a kind for an account and address:
 * a newer mail replaces what an older one carried.
 */
@ApplicationScoped
class TicketRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    /** Returns the ticket, locked and read anew; a replaced one counts as expired. */
    AccountTicket require(long id) {
        return Optional.ofNullable(em.find(AccountTicket.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(TicketWornOutException::new);
    }

    Optional<AccountTicket> find(SecretToken token, TicketPurpose purpose) {
        return em.createQuery(
                        "select t from AccountTicket t"
                                + " where t.tokenHash = :hash and t.purpose = :purpose",
                        AccountTicket.class)
                .setParameter("hash", token.hash())
                .setParameter("purpose", purpose)
                .getResultStream()
                .findFirst();
    }

    Optional<AccountTicket> find(Account account, Errand errand) {
        return em.createQuery(
                        "select t from AccountTicket t where t.account = :account"
                                + " and t.purpose = :purpose and t.normalized = :normalized",
                        AccountTicket.class)
                .setParameter("account", account)
                .setParameter("purpose", errand.purpose())
                .setParameter("normalized", errand.normalized())
                .getResultStream()
                .findFirst();
    }

    void replace(AccountTicket ticket) {
        find(ticket.account(), ticket.errand()).ifPresent(em::remove);
        em.persist(ticket);
    }

    void forget(Account account, TicketPurpose purpose) {
        em.createQuery(
                        "delete from AccountTicket t"
                                + " where t.account = :account and t.purpose = :purpose")
                .setParameter("account", account)
                .setParameter("purpose", purpose)
                .executeUpdate();
    }

    /** Voids whatever was mailed to an address that leaves the account. */
    void forget(Account account, String normalized) {
        em.createQuery(
                        "delete from AccountTicket t"
                                + " where t.account = :account and t.normalized = :normalized")
                .setParameter("account", account)
                .setParameter("normalized", normalized)
                .executeUpdate();
    }

    /**
     * Deletes those that wore out before, the longest ago first.
     *
     * @return how many
     */
    int forgetWornOut(Instant before, int most) {
        var old =
                em.createQuery(
                                "select t.id from AccountTicket t where t.wearsOutAt < :before"
                                        + " order by t.wearsOutAt",
                                Long.class)
                        .setParameter("before", before)
                        .setMaxResults(most)
                        .getResultList();
        return old.isEmpty()
                ? 0
                : em.createQuery("delete from AccountTicket t where t.id in :old")
                        .setParameter("old", old)
                        .executeUpdate();
    }

    void forgetOf(List<Account> accounts) {
        em.createQuery("delete from AccountTicket t where t.account in :accounts")
                .setParameter("accounts", accounts)
                .executeUpdate();
    }
}
