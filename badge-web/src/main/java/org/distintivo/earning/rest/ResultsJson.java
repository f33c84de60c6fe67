package org.distintivo.earning.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.distintivo.badge.service.BadgeView;
import org.distintivo.earning.domain.RowFault;
import org.distintivo.earning.service.RecordedRow;
import org.distintivo.platform.rest.Problems;

/** What became of results, as the caller sees it. */
@ApplicationScoped
public class ResultsJson {

    private static final int BAD_REQUEST = 400;
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    @Inject private Problems problems;

    JsonObject of(List<RecordedRow> rows, Locale language) {
        var results = JSON.createArrayBuilder();
        rows.forEach(row -> results.add(of(row, language)));
        return JSON.createObjectBuilder().add("results", results).build();
    }

    JsonObject of(RecordedRow row, Locale language) {
        var json = JSON.createObjectBuilder();
        text(json, "externalId", row.externalId());
        json.add("status", row.status().name().toLowerCase(Locale.ROOT));
        text(json, "decision", row.decision() == null ? null : row.decision().name());
        json.add("badges", badges(row.badges()));
        text(json, "explanation", row.explanation());
        if (row.fault() == null) {
            json.addNull("error");
        } else {
            json.add("error", problem(row.fault(), language));
        }
        return json.build();
    }

    private static void text(JsonObjectBuilder json, String name, String value) {
        if (value == null) {
            json.addNull(name);
        } else {
            json.add(name, value);
        }
    }

    private static JsonArrayBuilder badges(List<BadgeView> badges) {
        var array = JSON.createArrayBuilder();
        for (var badge : badges) {
            array.add(
                    JSON.createObjectBuilder()
                            .add("id", badge.id())
                            .add("kind", kind(badge))
                            .add("code", badge.achievement().code()));
        }
        return array;
    }

    static String kind(BadgeView badge) {
        return badge.achievement().kind().name().toLowerCase(Locale.ROOT);
    }

    private JsonObjectBuilder problem(RowFault fault, Locale language) {
        var problem = problems.of(status(fault), fault.code(), fault.detail(), language);
        var json = JSON.createObjectBuilder(problem.toJson());
        text(json, "field", fault.field());
        return json;
    }

    /** The status that the row alone would have been answered with. */
    private static int status(RowFault fault) {
        return switch (fault.code()) {
            case "result-conflict" -> CONFLICT;
            case "unknown-exam" -> UNPROCESSABLE;
            default -> BAD_REQUEST;
        };
    }
}
