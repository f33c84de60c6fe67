package org.distintivo.insight.service.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.distintivo.insight.domain.GeoPosition;
import org.distintivo.insight.service.search.KnownPlaces.KnownPlace;

/** Reads and learns where cities are. */
@ApplicationScoped
class KnownPlaceRepository {

    /**
     * The mean of points on a globe is the mean of their vectors. It is the shorter the farther
     * they are apart: at this length by about 130 km, and then it is no one city.
     */
    private static final double SHORTEST_MEAN = 0.9998;

    private static final String SAID =
            "select city_key, coalesce(country, '') as country, %s as region_key,"
                    + " min(city) as city, %s as region, count(*) as postings,"
                    + " avg(cos(radians(latitude)) * cos(radians(longitude))) as x,"
                    + " avg(cos(radians(latitude)) * sin(radians(longitude))) as y,"
                    + " avg(sin(radians(latitude))) as z"
                    + " from searched_posting where located = true and city_key is not null%s"
                    + " group by city_key, coalesce(country, '')%s";

    private static final String OF_COUNTRY = SAID.formatted("''", "''", "", "");
    private static final String OF_REGION =
            SAID.formatted(
                    "region_key", "min(region)", " and region_key is not null", ", region_key");

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    /** Returns the places of that name, those that most postings name first. */
    List<KnownPlace> list(String cityKey) {
        List<?> rows =
                em.createNativeQuery(
                                "select city, region, country, latitude, longitude, postings"
                                        + " from known_place where city_key = ?1"
                                        + " order by postings desc, region_key, country")
                        .setParameter(1, cityKey)
                        .setMaxResults(100)
                        .getResultList();
        return rows.stream().map(it -> place((Object[]) it)).toList();
    }

    private static KnownPlace place(Object[] row) {
        return new KnownPlace(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                new GeoPosition(((Number) row[3]).doubleValue(), ((Number) row[4]).doubleValue()),
                ((Number) row[5]).intValue());
    }

    /** Learns from the openings of today; what others have told before stays. */
    void learn() {
        learn(OF_COUNTRY);
        learn(OF_REGION);
    }

    private void learn(String said) {
        var near =
                "("
                        + said
                        + ") m where sqrt(m.x * m.x + m.y * m.y + m.z * m.z) >= "
                        + SHORTEST_MEAN;
        em.createNativeQuery(
                        "delete from known_place where exists (select 1 from "
                                + near
                                + " and m.city_key = known_place.city_key"
                                + " and m.country = known_place.country"
                                + " and m.region_key = known_place.region_key)")
                .executeUpdate();
        em.createNativeQuery(
                        "insert into known_place (city_key, country, region_key, city, region,"
                                + " latitude, longitude, postings)"
                                + " select m.city_key, m.country, m.region_key, m.city, m.region,"
                                + " degrees(atan2(m.z, sqrt(m.x * m.x + m.y * m.y))),"
                                + " degrees(atan2(m.y, m.x)), m.postings from "
                                + near)
                .executeUpdate();
    }

    /** Places the openings that name a city and no position. */
    void place() {
        place("coalesce(searched_posting.region_key, '')");
        place("''");
    }

    private void place(String region) {
        var of =
                " from known_place k where k.city_key = searched_posting.city_key"
                        + " and k.country = coalesce(searched_posting.country, '')"
                        + " and k.region_key = "
                        + region;
        em.createNativeQuery(
                        "update searched_posting set latitude = (select k.latitude"
                                + of
                                + "), longitude = (select k.longitude"
                                + of
                                + ") where latitude is null and city_key is not null"
                                + " and exists (select 1"
                                + of
                                + ")")
                .executeUpdate();
    }
}
