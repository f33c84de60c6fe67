package org.distintivo.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.distintivo.account.domain.Account;
import org.distintivo.account.domain.EarnerMerge;
import org.distintivo.account.domain.MergeJournal;
import org.distintivo.account.domain.MergeNote;
import org.distintivo.account.domain.MergeRequest;

/** Rows of {@code earner_merge}, {@code merge_note} and {@code merge_request}. */
@ApplicationScoped
class MergeRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    Optional<EarnerMerge> find(long id) {
        return Optional.ofNullable(em.find(EarnerMerge.class, id));
    }

    /** Returns the merge, locked and read anew, so that deciding twice at once is once. */
    Optional<EarnerMerge> lock(long id) {
        return Optional.ofNullable(em.find(EarnerMerge.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Returns merges by which a person became more, the newest first. */
    List<EarnerMerge> listInto(long earnerId) {
        return em.createQuery(
                        "select m from EarnerMerge m where m.keptId = :earner"
                                + " order by m.createdAt desc",
                        EarnerMerge.class)
                .setParameter("earner", earnerId)
                .getResultList();
    }

    /** Returns merges by which a person became another one, the newest first. */
    List<EarnerMerge> listOf(long earnerId) {
        return em.createQuery(
                        "select m from EarnerMerge m where m.goneId = :earner"
                                + " order by m.createdAt desc",
                        EarnerMerge.class)
                .setParameter("earner", earnerId)
                .getResultList();
    }

    List<EarnerMerge> listProposed() {
        return em.createQuery(
                        "select m from EarnerMerge m where m.state = :proposed"
                                + " order by m.createdAt",
                        EarnerMerge.class)
                .setParameter("proposed", EarnerMerge.State.PROPOSED)
                .getResultList();
    }

    void add(EarnerMerge merge) {
        em.persist(merge);
        em.flush();
    }

    void keep(EarnerMerge merge, MergeJournal journal) {
        journal.all().forEach(note -> em.persist(new MergeNote(merge, note)));
    }

    MergeJournal journal(EarnerMerge merge) {
        return new MergeJournal(
                em.createQuery(
                                "select n from MergeNote n where n.mergeId = :merge order by n.id",
                                MergeNote.class)
                        .setParameter("merge", merge.id())
                        .getResultStream()
                        .map(MergeNote::note)
                        .toList());
    }

    /** Deletes notes of merges that can no longer be undone, or were. */
    int forgetNotes(Instant now, int most) {
        var old =
                em.createQuery(
                                "select n.id from EarnerMerge m, MergeNote n"
                                        + " where n.mergeId = m.id and m.state in :settled"
                                        + " and m.undoUntil < :now",
                                Long.class)
                        .setParameter(
                                "settled",
                                List.of(EarnerMerge.State.DONE, EarnerMerge.State.UNDONE))
                        .setParameter("now", now)
                        .setMaxResults(most)
                        .getResultList();
        return old.isEmpty()
                ? 0
                : em.createQuery("delete from MergeNote n where n.id in :old")
                        .setParameter("old", old)
                        .executeUpdate();
    }

    /**
     * Returns accounts that were set aside by a merge that can no longer be undone, and still have
     * something to sign in with.
     */
    List<Account> listAccountsGoneForGood(Instant now, int most) {
        return em.createQuery(
                        "select a from EarnerMerge m join Account a on a.earner.id = m.goneId"
                                + " where m.state = :done and m.undoUntil < :now"
                                + " and a.contact.normalized like 'aside:%'"
                                + " and (a.app.since is not null"
                                + " or exists (select p.id from Passkey p where p.account = a)"
                                + " or exists (select c.id from RecoveryCode c"
                                + " where c.account = a)"
                                + " or exists (select i.id from ExternalIdentity i"
                                + " where i.account = a))",
                        Account.class)
                .setParameter("done", EarnerMerge.State.DONE)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    Optional<MergeRequest> findRequest(Account account) {
        return em.createQuery(
                        "select r from MergeRequest r where r.account = :account",
                        MergeRequest.class)
                .setParameter("account", account)
                .getResultStream()
                .findFirst();
    }

    void replace(MergeRequest request) {
        findRequest(request.account()).ifPresent(this::remove);
        em.flush();
        em.persist(request);
    }

    void remove(MergeRequest request) {
        em.remove(request);
    }

    /** Drops what is about an account from either side. */
    void forgetRequests(Account account) {
        em.createQuery("delete from MergeRequest r where r.account = :account")
                .setParameter("account", account)
                .executeUpdate();
        em.createQuery("delete from MergeRequest r where r.other = :account")
                .setParameter("account", account)
                .executeUpdate();
    }
}
