package org.distintivo.earning.service;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.util.List;
import org.distintivo.earning.domain.Fault;
import org.distintivo.earning.domain.ResultsRefusedException;

/**
 * Reads the results of one request row by row: what is wrong with one is no matter to the others.
 */
public final class JsonResultRows {

    private JsonResultRows() {}

    /**
     * Reads the rows of a request; a faulty one becomes a row with a fault.
     *
     * @throws ResultsRefusedException if it is no array, an empty one or one that is too long
     */
    public static List<ResultRow> read(JsonStructure body) {
        if (!(body instanceof JsonArray array)) {
            throw ResultsRefusedException.notAnArray();
        }
        if (array.isEmpty()) {
            throw ResultsRefusedException.empty();
        }
        if (array.size() > ResultsRefusedException.MOST_RESULTS) {
            throw ResultsRefusedException.tooMany();
        }
        return array.stream().map(JsonResultRows::row).toList();
    }

    private static ResultRow row(JsonValue item) {
        return item instanceof JsonObject object
                ? new JsonResultRow(object).read()
                : ResultRow.refused(null, Fault.ofLine("wrong-type", null).told("object"));
    }
}
