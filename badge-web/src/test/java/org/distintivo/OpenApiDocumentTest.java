package org.distintivo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** The shapes in {@code openapi.yaml} are those of the records that are read and written. */
class OpenApiDocumentTest {

    private static final Path DOCUMENT = Path.of("src/main/resources/META-INF/openapi.yaml");
    private static final String REFERENCE = "#/components/schemas/";

    /** What is read row by row, or has a form that no record has; each says so where it is read. */
    private static final Set<String> NO_RECORDS =
            Set.of(
                    "Problem", // whoever refuses adds members of its own
                    "ExamResult",
                    "JobPosting", // schema.org's
                    "JobPostings",
                    "Events", // written by the service, for webhooks too
                    "CloudEvent",
                    "ExamResults",
                    "Decision",
                    "AchievementKind",
                    "BadgeState",
                    "LocalizedText",
                    "Requirement");

    private final Map<String, Map<String, Object>> schemas = read();

    static Stream<Class<? extends Record>> records() {
        return WireRecords.all();
    }

    @ParameterizedTest
    @MethodSource("records")
    void every_record_is_described_member_by_member(Class<? extends Record> type) {
        for (var schema : described(type)) {
            assertThat(properties(schema).keySet())
                    .as("members of %s", type.getSimpleName())
                    .containsExactlyInAnyOrderElementsOf(names(type));
            for (var component : type.getRecordComponents()) {
                var property = resolved(properties(schema).get(component.getName()));
                assertThat(kinds(property))
                        .as("%s of %s", component.getName(), type.getSimpleName())
                        .containsAnyElementsOf(kinds(component.getGenericType()));
            }
        }
    }

    @Test
    void every_schema_belongs_to_a_record_or_says_why_not() {
        var known =
                WireRecords.all().map(OpenApiDocumentTest::schemaName).collect(Collectors.toSet());
        known.addAll(NO_RECORDS);

        assertThat(known).containsAll(schemas.keySet());
    }

    /** The schema of its name; a record inside another may be described in its place there. */
    private List<Map<String, Object>> described(Class<? extends Record> type) {
        var named = schemas.get(schemaName(type));
        if (named != null) {
            return List.of(named);
        }
        assertThat(type.getEnclosingClass()).as("%s has no schema", type).isNotNull();
        var uses = usesIn(type.getEnclosingClass(), type).toList();
        assertThat(uses).as("places of %s", type.getSimpleName()).isNotEmpty();
        return uses;
    }

    private Stream<Map<String, Object>> usesIn(Class<?> enclosing, Class<?> type) {
        return WireRecords.all()
                .filter(it -> it == enclosing || it.getEnclosingClass() == enclosing)
                .filter(it -> it != type)
                .flatMap(
                        owner ->
                                Arrays.stream(owner.getRecordComponents())
                                        .filter(it -> item(it.getGenericType()) == type)
                                        .map(it -> place(owner, it)));
    }

    private Map<String, Object> place(Class<? extends Record> owner, RecordComponent component) {
        var property = resolved(properties(described(owner).get(0)).get(component.getName()));
        return property.containsKey("items") ? resolved(property.get("items")) : property;
    }

    private static Type item(Type type) {
        return type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
    }

    private static String schemaName(Class<?> type) {
        return type.getSimpleName().replaceFirst("Response$", "");
    }

    private static List<String> names(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
    }

    /** What JSON calls the type of a component. */
    private static Set<String> kinds(Type type) {
        if (type instanceof ParameterizedType) {
            return Set.of("array");
        }
        if (type == int.class || type == Long.class) {
            return Set.of("integer");
        }
        if (type == BigDecimal.class) {
            return Set.of("number");
        }
        if (type == boolean.class || type == Boolean.class) {
            return Set.of("boolean");
        }
        if (type == String.class || type == LocalDate.class) {
            return Set.of("string");
        }
        return type == JsonValue.class ? Set.of("string", "object") : Set.of("object");
    }

    private Set<String> kinds(Map<String, Object> property) {
        for (var choice : List.of("oneOf", "allOf")) {
            if (property.get(choice) instanceof List<?> several) {
                return several.stream()
                        .flatMap(each -> kinds(resolved(each)).stream())
                        .collect(Collectors.toSet());
            }
        }
        return property.get("type") instanceof List<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.toSet())
                : Set.of(String.valueOf(property.get("type")));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> resolved(Object schema) {
        var map = (Map<String, Object>) schema;
        return map.get("$ref") instanceof String reference
                ? schemas.get(reference.substring(REFERENCE.length()))
                : map;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> properties(Map<String, Object> schema) {
        return (Map<String, Object>) schema.getOrDefault("properties", new LinkedHashMap<>());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> read() {
        try (var document = Files.newInputStream(DOCUMENT)) {
            var whole = (Map<String, Map<String, Object>>) new Yaml().load(document);
            return new TreeMap<>(
                    (Map<String, Map<String, Object>>) whole.get("components").get("schemas"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
