package org.distintivo.platform.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagsTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"a\"", "W/\"a\"", "\"b\", \"a\"", "\"b\",W/\"a\" , \"c\"", "*"})
    void a_tag_is_found_weak_or_strong_alone_or_among_others(String header) {
        assertThat(EntityTags.contain(header, "\"a\"")).isTrue();
        assertThat(EntityTags.contain(header, "W/\"a\"")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "\"b\"", "\"ab\"", "\"A\"", "\"b, a\"", "w/\"b\""})
    void another_is_not(String header) {
        assertThat(EntityTags.contain(header, "\"a\"")).isFalse();
    }

    @Test
    void no_header_holds_none() {
        assertThat(EntityTags.contain(null, "\"a\"")).isFalse();
    }
}
