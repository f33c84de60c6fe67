package org.distintivo.verifying.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses as people type them. */
class TypedAddressTest {

    private static final String BASE = "http://localhost:9080";

    @ParameterizedTest
    @CsvSource({
        "badges.example.org/badges/x, https://badges.example.org/badges/x",
        "localhost:9080/badges/Zm9vYmFyYmF6cXV4cXV1eA, http://localhost:9080/badges/Zm9vYmFyYmF6cXV4cXV1eA",
        "Zm9vYmFyYmF6cXV4cXV1eA, http://localhost:9080/badges/Zm9vYmFyYmF6cXV4cXV1eA"
    })
    void they_are_made_whole(String typed, String whole) {
        assertThat(of(" " + typed + "\n")).contains(whole);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://badges.example.org/x", "hello", "a.b.c", "{}", "x@y.example", ""})
    void what_is_whole_or_none_stays(String text) {
        assertThat(of(text)).isEmpty();
    }

    private static java.util.Optional<String> of(String text) {
        return TypedAddress.of(text.getBytes(StandardCharsets.UTF_8), BASE);
    }
}
