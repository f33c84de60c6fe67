package org.distintivo.issuing.service.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.distintivo.issuing.domain.LostStatus;
import org.distintivo.issuing.domain.Restoration;

/** Writes restorations and lost statuses as they are found. */
@ApplicationScoped
class LostStatusRepository {

    /** Longer lists of parameters make databases slow or refuse. */
    private static final int PLACES_PER_QUERY = 500;

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    void add(Restoration restoration) {
        em.persist(restoration);
    }

    void add(LostStatus lost) {
        em.persist(lost);
    }

    /** Returns the public ids of the credentials at these places of a list, by place. */
    Map<Integer, String> badgesAt(int list, int[] places) {
        var found = new HashMap<Integer, String>();
        for (var some : portions(places)) {
            em.createQuery(
                            "select c.statusIndex, c.publicId from Credential c"
                                    + " where c.statusList = :list and c.statusIndex in :places",
                            Object[].class)
                    .setParameter("list", list)
                    .setParameter("places", some)
                    .getResultList()
                    .forEach(row -> found.put((Integer) row[0], (String) row[1]));
        }
        return found;
    }

    private static List<List<Integer>> portions(int[] places) {
        var all = Arrays.stream(places).boxed().toList();
        var portions = new ArrayList<List<Integer>>();
        for (int from = 0; from < all.size(); from += PLACES_PER_QUERY) {
            portions.add(all.subList(from, Math.min(all.size(), from + PLACES_PER_QUERY)));
        }
        return portions;
    }
}
