package org.distintivo;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ws.rs.Path;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.distintivo.platform.rest.JsonWriting;
import org.distintivo.platform.service.StrictJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our REST interface speaks in records: read by {@link StrictJson}, written by JSON-B. */
@AnalyzeClasses(packages = "org.distintivo")
class WireRecordsTest {

    private static final int LARGEST = 64 * 1024;

    /** Fractions stand in answers only; no body that is read has any. */
    static Stream<Class<? extends Record>> records() {
        return WireRecords.all().filter(type -> !WireRecords.hasFractions(type));
    }

    @ParameterizedTest
    @MethodSource("records")
    void what_json_b_writes_the_strict_reader_reads(Class<? extends Record> type) {
        var sample = WireRecords.sample(type);

        var written = new JsonWriting().getContext(type).toJson(sample);

        var bytes = written.getBytes(StandardCharsets.UTF_8);
        assertThat((Record) StrictJson.read(new ByteArrayInputStream(bytes), LARGEST, type))
                .isEqualTo(sample);
    }

    @Test
    void the_records_are_found() {
        assertThat(WireRecords.all()).hasSizeGreaterThan(15);
    }

    @ArchTest
    static final ArchRule json_b_only_writes =
            noClasses()
                    .that()
                    .doNotHaveSimpleName("JsonWriting")
                    .and()
                    .doNotHaveSimpleName("WireRecordsTest")
                    .should()
                    .dependOnClassesThat()
                    .haveNameMatching("jakarta\\.json\\.bind\\.(Jsonb|JsonbBuilder)");

    @ArchTest
    static void a_body_is_a_record_or_bytes_that_are_read_with_care(JavaClasses classes) {
        var others =
                classes.stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .flatMap(type -> Arrays.stream(type.reflect().getDeclaredMethods()))
                        .flatMap(WireRecordsTest::bodies)
                        .filter(body -> body != InputStream.class && !body.isRecord());

        assertThat(others).isEmpty();
    }

    private static Stream<Class<?>> bodies(Method method) {
        var isCall =
                Arrays.stream(method.getAnnotations())
                        .map(it -> it.annotationType().getSimpleName())
                        .anyMatch(Set.of("GET", "POST", "PUT", "PATCH", "DELETE")::contains);
        return isCall
                ? Arrays.stream(method.getParameters())
                        .filter(WireRecordsTest::isBody)
                        .map(Parameter::getType)
                : Stream.empty();
    }

    private static boolean isBody(Parameter parameter) {
        return Arrays.stream(parameter.getAnnotations())
                .noneMatch(it -> it.annotationType().getPackageName().startsWith("jakarta.ws.rs"));
    }
}
