package org.distintivo.platform.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Collectors;
import org.distintivo.platform.domain.PersonNumbers;
import org.distintivo.platform.domain.PersonalTable;

/**
 * Reads and changes rows of any table by the SQL that {@link PersonalTable}s are made of. All of it
 * is in the program; from outside come nothing but numbers.
 */
@ApplicationScoped
class PersonalRowRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    JsonArray tell(PersonalTable table, PersonNumbers person) {
        var columns = String.join(", ", table.told());
        var found =
                em.createNativeQuery(
                                "select %s from %s where %s order by 1"
                                        .formatted(columns, table.name(), rows(table, person)))
                        .getResultList();
        var told = Json.createArrayBuilder();
        for (var row : found) {
            told.add(object(table.told(), row instanceof Object[] all ? all : new Object[] {row}));
        }
        return told.build();
    }

    private static JsonObject object(List<String> columns, Object[] values) {
        var told = Json.createObjectBuilder();
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                told.add(StoredValue.member(columns.get(i)), StoredValue.json(values[i]));
            }
        }
        return told.build();
    }

    void erase(PersonalTable table, PersonNumbers person) {
        if (!table.isStaying()) {
            run("delete from " + table.name() + " where " + rows(table, person));
        } else if (!table.replaced().isEmpty()) {
            run(
                    "update %s set %s where %s"
                            .formatted(table.name(), changes(table), rows(table, person)));
        }
    }

    private static String changes(PersonalTable table) {
        return table.replaced().entrySet().stream()
                .map(it -> it.getKey() + " = " + literal(it.getValue()))
                .collect(Collectors.joining(", ", "version = version + 1, ", ""));
    }

    private static String literal(String value) {
        return value == null ? "null" : "'" + value.replace("'", "''") + "'";
    }

    private static String rows(PersonalTable table, PersonNumbers person) {
        return person.fill(table.rows().orElseThrow());
    }

    private void run(String sql) {
        em.createNativeQuery(sql).executeUpdate();
    }

    /** Writes what was changed before, so that it is not written over. */
    void flush() {
        em.flush();
    }

    /** Forgets the entities that were read, because their rows are others now. */
    void clear() {
        em.clear();
    }
}
