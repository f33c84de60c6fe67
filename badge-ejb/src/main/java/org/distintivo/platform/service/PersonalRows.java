package org.distintivo.platform.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.distintivo.platform.domain.PersonNumbers;
import org.distintivo.platform.domain.PersonalTable;

/** Reads and erases the rows of one person in every table that {@link PersonalData} names. */
@ApplicationScoped
public class PersonalRows {

    @Inject @Any private Instance<PersonalData> features;
    @Inject private PersonalRowRepository rows;
    @Inject private Messages messages;

    /**
     * Returns what the tables hold about a person, with words in the person's language beside
     * values that are codes.
     *
     * @return the rows of each table under the key of its title
     */
    public Map<String, JsonArray> tell(PersonNumbers person, Locale language) {
        Map<String, JsonArray> told = new LinkedHashMap<>();
        for (var table : ordered(Comparator.naturalOrder())) {
            table.title()
                    .filter(title -> table.rows().isPresent())
                    .ifPresent(title -> told.put(title, tell(table, person, language)));
        }
        return told;
    }

    private JsonArray tell(PersonalTable table, PersonNumbers person, Locale language) {
        var words = new CodeWords(messages, table.words(), language);
        var told = Json.createArrayBuilder();
        rows.tell(table, person).getValuesAs(JsonObject.class).stream()
                .map(words::beside)
                .forEach(told::add);
        return told.build();
    }

    /** Deletes or empties the rows of a person, in the caller's transaction. */
    public void erase(PersonNumbers person) {
        rows.flush();
        ordered(Comparator.reverseOrder()).stream()
                .filter(table -> table.rows().isPresent())
                .forEach(table -> rows.erase(table, person));
        rows.clear();
    }

    private List<PersonalTable> ordered(Comparator<PersonalData.Height> order) {
        return features.stream()
                .sorted(Comparator.comparing(PersonalData::height, order))
                .flatMap(feature -> feature.tables().stream())
                .toList();
    }
}
