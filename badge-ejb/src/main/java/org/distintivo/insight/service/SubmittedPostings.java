package org.distintivo.insight.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.distintivo.insight.domain.PostingsRefusedException;
import org.distintivo.insight.domain.SourceName;
import org.distintivo.insight.service.reading.PostingReader;
import org.distintivo.platform.service.Retries;

/**
 * Takes postings that are sent as an array of schema.org {@code JobPosting}. Whose a posting is
 * says the request, else the name of its identifier ({@code PropertyValue}), else it is of {@code
 * rest}.
 */
@ApplicationScoped
public class SubmittedPostings {

    /** As many as one request may bring. */
    public static final int MOST = 1_000;

    private static final SourceName REST = new SourceName("rest");

    @Inject private PostingService postings;
    @Inject private PostingImportSteps steps;
    @Inject private Retries retries;
    @Inject private Clock clock;

    /** What became of a posting of a source. */
    public record Outcome(SourceName source, PostingOutcome posting) {}

    /**
     * Takes them, each for itself.
     *
     * @param source whose they are; null where each says it
     * @return what became of each, in their order
     * @throws PostingsRefusedException if it is no array, an empty one or one that is too long
     */
    public List<Outcome> take(JsonStructure body, SourceName source) {
        var array = checked(body);
        var bySource = new LinkedHashMap<SourceName, List<Integer>>();
        for (int i = 0; i < array.size(); i++) {
            var whose = source == null ? source(array.get(i)) : source;
            bySource.computeIfAbsent(whose, it -> new ArrayList<>()).add(i);
        }
        var outcomes = new Outcome[array.size()];
        bySource.forEach((whose, places) -> take(whose, places, array, outcomes));
        return List.of(outcomes);
    }

    private static JsonArray checked(JsonStructure body) {
        if (!(body instanceof JsonArray array)) {
            throw PostingsRefusedException.notAnArray();
        }
        if (array.isEmpty()) {
            throw PostingsRefusedException.none();
        }
        if (array.size() > MOST) {
            throw PostingsRefusedException.tooMany(MOST);
        }
        return array;
    }

    private void take(
            SourceName source, List<Integer> places, JsonArray array, Outcome[] outcomes) {
        var reader = new PostingReader(steps.mapping(source), LocalDate.now(clock));
        var portion =
                places.stream()
                        .map(it -> new PostingService.Read(it + 1L, reader.read(array.get(it))))
                        .toList();
        var taken = retries.run(() -> postings.take(source, portion, null));
        for (int i = 0; i < taken.size(); i++) {
            outcomes[places.get(i)] = new Outcome(source, taken.get(i));
        }
    }

    private static SourceName source(JsonValue posting) {
        if (posting instanceof JsonObject object
                && object.get("identifier") instanceof JsonObject identifier
                && identifier.get("name") instanceof JsonString name) {
            var plain = name.getString().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-");
            return SourceName.of(plain.replaceAll("^[-.]+|-+$", "")).orElse(REST);
        }
        return REST;
    }
}
