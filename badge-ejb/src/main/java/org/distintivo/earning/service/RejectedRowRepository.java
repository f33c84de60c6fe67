package org.distintivo.earning.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Reads the rejected rows of all imports, without keeping them in memory. */
@ApplicationScoped
class RejectedRowRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    /**
     * A row as it was rejected.
     *
     * @param header the columns of its file, as JSON; null where the file was not understood
     * @param fields as JSON
     * @param partner whose candidate ids it names; null where that is unknown
     */
    record Row(
            long id,
            long line,
            boolean warning,
            String reason,
            String header,
            String fields,
            String partner) {}

    /** Returns the rows after one, in the order of their numbers. */
    List<Row> list(long after, int most) {
        return em.createQuery(
                        "select e.id, e.line, e.warning, e.reason, i.header, e.fields,"
                                + " e.aboutPartner"
                                + " from ImportError e, ResultImport i"
                                + " where e.id > :after and i.id = e.importId order by e.id",
                        Object[].class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultStream()
                .map(RejectedRowRepository::row)
                .toList();
    }

    private static Row row(Object[] values) {
        return new Row(
                (Long) values[0],
                (Long) values[1],
                (Boolean) values[2],
                (String) values[3],
                (String) values[4],
                (String) values[5],
                (String) values[6]);
    }

    void remove(long id) {
        em.createQuery("delete from ImportError e where e.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }
}
