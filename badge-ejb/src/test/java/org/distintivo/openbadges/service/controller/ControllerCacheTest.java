package org.distintivo.openbadges.service.controller;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What is kept of what strangers say about their keys has bounds, whatever they say. */
class ControllerCacheTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final ControllerCache memory = new ControllerCache();

    @Test
    void large_documents_make_room_for_one_another() {
        for (int i = 0; i < 50; i++) {
            memory.keep(address(i), document(250_000), NOW);
        }

        assertThat(memory.size()).isBetween(7L, 8L);
    }

    @Test
    void what_is_asked_for_often_outlasts_what_strangers_pile_up() {
        memory.keep(address(0), document(250_000), NOW);
        for (int i = 1; i < 50; i++) {
            assertThat(memory.find(address(0), NOW)).isPresent();
            memory.keep(address(i), document(250_000), NOW);
        }

        assertThat(memory.find(address(0), NOW)).isPresent();
    }

    @Test
    void a_document_as_large_as_many_is_not_kept() {
        memory.keep(address(1), document(100), NOW);

        memory.keep(address(2), document(1_000_000), NOW);

        assertThat(memory.find(address(1), NOW)).isPresent();
        assertThat(memory.find(address(2), NOW)).isEmpty();
    }

    @Test
    void so_many_are_kept_and_for_so_long() {
        for (int i = 0; i < 1_000; i++) {
            memory.keep(address(i), document(10), NOW);
        }

        assertThat(memory.size()).isEqualTo(200);
        assertThat(memory.find(address(999), NOW.plus(ControllerCache.LIFE))).isEmpty();
    }

    private static String address(int number) {
        return "https://stranger.example/" + number;
    }

    private static JsonObject document(int length) {
        return Json.createObjectBuilder().add("name", "x".repeat(length)).build();
    }
}
