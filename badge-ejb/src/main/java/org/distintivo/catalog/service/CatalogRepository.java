package org.distintivo.catalog.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.distintivo.catalog.domain.AchievementDesign;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.domain.AchievementKind;
import org.distintivo.catalog.domain.CatalogItem;
import org.distintivo.catalog.domain.Certification;
import org.distintivo.catalog.domain.Exam;
import org.distintivo.catalog.domain.PartnerContact;
import org.distintivo.catalog.domain.Program;

/** The program's row, exams, certifications and the designs of their artwork. */
@ApplicationScoped
class CatalogRepository {

    /** Reads rows as they are now, past what this transaction may have read before. */
    private static final String PAST_THE_CONTEXT = "eclipselink.maintain-cache";

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    @Inject private CatalogOfTransaction transaction;

    /** Locks the program's row for a change of the catalog. */
    Program lockProgram() {
        transaction.changing();
        return em.find(Program.class, Program.ID, LockModeType.PESSIMISTIC_WRITE);
    }

    Program program() {
        return fresh(em.createQuery("select p from Program p", Program.class)).getSingleResult();
    }

    String catalogState() {
        return em.createQuery("select p.catalogState from Program p", String.class)
                .getSingleResult();
    }

    List<Exam> listExams() {
        return em.createQuery("select e from Exam e order by e.id", Exam.class).getResultList();
    }

    List<Certification> listCertifications() {
        return em.createQuery("select c from Certification c order by c.id", Certification.class)
                .getResultList();
    }

    List<PartnerContact> listPartners() {
        return fresh(
                        em.createQuery(
                                "select p from PartnerContact p order by p.id",
                                PartnerContact.class))
                .getResultList();
    }

    List<Exam> listExamsAsTheyAre() {
        return fresh(em.createQuery("select e from Exam e order by e.id", Exam.class))
                .getResultList();
    }

    List<Certification> listCertificationsAsTheyAre() {
        return fresh(
                        em.createQuery(
                                "select c from Certification c order by c.id", Certification.class))
                .getResultList();
    }

    Optional<? extends CatalogItem> findItem(AchievementKey key) {
        var entity = key.kind() == AchievementKind.EXAM ? Exam.class : Certification.class;
        return em.createQuery(
                        "select i from " + entity.getSimpleName() + " i where i.code = :code",
                        entity)
                .setParameter("code", key.code())
                .getResultStream()
                .findFirst();
    }

    Optional<AchievementDesign> findDesign(AchievementKey key, int number) {
        return em.createQuery(
                        "select d from AchievementDesign d"
                                + " where d.kind = :kind and d.code = :code and d.number = :number",
                        AchievementDesign.class)
                .setParameter("kind", key.kind())
                .setParameter("code", key.code())
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Returns the designs that are shown on badges awarded now. */
    List<AchievementDesign> listCurrentDesigns() {
        return em.createQuery(
                        "select d from AchievementDesign d"
                                + " where d.number = (select max(n.number) from AchievementDesign n"
                                + " where n.kind = d.kind and n.code = d.code)",
                        AchievementDesign.class)
                .getResultList();
    }

    void add(Object entity) {
        em.persist(entity);
    }

    private static <T> TypedQuery<T> fresh(TypedQuery<T> query) {
        return query.setHint(PAST_THE_CONTEXT, "false");
    }
}
