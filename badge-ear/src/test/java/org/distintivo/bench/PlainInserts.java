package org.distintivo.bench;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.distintivo.account.domain.Earner;
import org.distintivo.account.domain.EmailAddress;
import org.distintivo.badge.domain.Badge;
import org.distintivo.earning.domain.ExamResult;
import org.distintivo.earning.domain.RulesSnapshot;
import org.distintivo.notification.domain.OutboxMail;
import org.flywaydb.core.Flyway;

/**
 * Writes the rows that the product has just written once more, by nothing but EclipseLink with
 * batch inserts: into a database of its own, with the same tables, indexes and settings.
 */
final class PlainInserts implements AutoCloseable {

    private static final List<Class<?>> WRITTEN =
            List.of(
                    RulesSnapshot.class,
                    Earner.class,
                    EmailAddress.class,
                    ExamResult.class,
                    Badge.class,
                    OutboxMail.class);

    /** What the written rows refer to and the catalog has brought. */
    private static final List<String> REFERRED_TO = List.of("exam", "achievement_design");

    private final EntityManagerFactory products;
    private final EntityManagerFactory ours;
    private final Map<Class<?>, Long> seen = new HashMap<>();

    /**
     * @param product the settings of the product's database
     * @param empty those of an empty one
     */
    PlainInserts(Map<String, String> product, Map<String, String> empty) {
        Flyway.configure()
                .dataSource(
                        empty.get("BADGE_DB_URL"),
                        empty.get("BADGE_DB_USER"),
                        empty.get("BADGE_DB_PASSWORD"))
                .locations("classpath:db/schema")
                .load()
                .migrate();
        REFERRED_TO.forEach(table -> copy(table, product, empty));
        products = open(product);
        ours = open(empty);
    }

    /** What the product has written since the last call, read and detached. */
    List<Object> newOnes() {
        var rows = new ArrayList<>();
        var em = products.createEntityManager();
        for (var type : WRITTEN) {
            var query =
                    "select e from " + type.getSimpleName() + " e where e.id > :seen order by e.id";
            var found =
                    em.createQuery(query, type)
                            .setParameter("seen", seen.getOrDefault(type, 0L))
                            .getResultList();
            rows.addAll(found);
            seen.merge(type, highest(em, type), Math::max);
        }
        em.clear();
        return rows;
    }

    /**
     * The rows of each kind dealt out evenly, so that each part is a transaction of the product's.
     */
    static List<List<Object>> split(List<Object> rows, int parts) {
        var split = new ArrayList<List<Object>>();
        for (var part = 0; part < parts; part++) {
            split.add(new ArrayList<>());
        }
        rows.stream()
                .collect(Collectors.groupingBy(Object::getClass))
                .values()
                .forEach(kind -> deal(kind, split));
        return split;
    }

    private static void deal(List<Object> kind, List<List<Object>> parts) {
        var size = (kind.size() + parts.size() - 1) / parts.size();
        for (var i = 0; i < kind.size(); i++) {
            parts.get(i / size).add(kind.get(i));
        }
    }

    /** Writes them in one transaction. */
    void write(List<Object> rows) {
        var em = ours.createEntityManager();
        em.getTransaction().begin();
        for (var type : WRITTEN) {
            rows.stream().filter(type::isInstance).forEach(em::persist);
            em.flush(); // a row may point to one of another kind by its id alone
        }
        em.getTransaction().commit();
        em.close();
    }

    @Override
    public void close() {
        products.close();
        ours.close();
    }

    private static long highest(EntityManager em, Class<?> type) {
        var query = "select coalesce(max(e.id), 0) from " + type.getSimpleName() + " e";
        return em.createQuery(query, Long.class).getSingleResult();
    }

    private static void copy(String table, Map<String, String> from, Map<String, String> to) {
        try (var source = connect(from);
                var rows = source.createStatement().executeQuery("select * from " + table);
                var target = connect(to)) {
            int columns = rows.getMetaData().getColumnCount();
            var places = String.join(", ", Collections.nCopies(columns, "?"));
            var insert =
                    target.prepareStatement("insert into " + table + " values (" + places + ")");
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    insert.setObject(column, rows.getObject(column));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection connect(Map<String, String> settings) throws SQLException {
        return DriverManager.getConnection(
                settings.get("BADGE_DB_URL"),
                settings.get("BADGE_DB_USER"),
                settings.get("BADGE_DB_PASSWORD"));
    }

    private static EntityManagerFactory open(Map<String, String> settings) {
        return Persistence.createEntityManagerFactory(
                "bench",
                Map.of(
                        "jakarta.persistence.jdbc.url", settings.get("BADGE_DB_URL"),
                        "jakarta.persistence.jdbc.user", settings.get("BADGE_DB_USER"),
                        "jakarta.persistence.jdbc.password", settings.get("BADGE_DB_PASSWORD")));
    }
}
