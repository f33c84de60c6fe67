package org.distintivo.platform.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.distintivo.platform.domain.PersonalTable;

/** Reads and erases the rows of one person in every table that {@link PersonalData} names. */
@ApplicationScoped
public class PersonalRows {

    @Inject @Any private Instance<PersonalData> features;
    @Inject private PersonalRowRepository rows;

    /**
     * Returns what the tables hold about a person.
     *
     * @return the rows of each table under the key of its title
     */
    public Map<String, JsonArray> tell(long earnerId) {
        Map<String, JsonArray> told = new LinkedHashMap<>();
        for (var table : ordered(Comparator.naturalOrder())) {
            table.title()
                    .filter(title -> table.rows().isPresent())
                    .ifPresent(title -> told.put(title, rows.tell(table, earnerId)));
        }
        return told;
    }

    /** Deletes or empties the rows of a person, in the caller's transaction. */
    public void erase(long earnerId) {
        rows.flush();
        ordered(Comparator.reverseOrder()).stream()
                .filter(table -> table.rows().isPresent())
                .forEach(table -> rows.erase(table, earnerId));
        rows.clear();
    }

    private List<PersonalTable> ordered(Comparator<PersonalData.Height> order) {
        return features.stream()
                .sorted(Comparator.comparing(PersonalData::height, order))
                .flatMap(feature -> feature.tables().stream())
                .toList();
    }
}
