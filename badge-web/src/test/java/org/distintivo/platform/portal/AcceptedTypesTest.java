package org.distintivo.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Browsers get pages, programs that ask for it get JSON. */
class AcceptedTypesTest {

    @Test
    void who_names_html_gets_it_unless_json_is_liked_better() {
        assertThat(isJson("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"))
                .isFalse();
        assertThat(isJson("text/html, application/json")).isFalse();
        assertThat(isJson("text/html;q=0.5, application/ld+json")).isTrue();
    }

    @Test
    void who_names_json_alone_gets_it_and_who_takes_anything_gets_the_page() {
        assertThat(isJson("application/ld+json")).isTrue();
        assertThat(isJson("Application/JSON ; q=0.9 , */*;q=0.1")).isTrue();
        assertThat(isJson("*/*")).isFalse();
        assertThat(isJson("application/*")).isFalse();
        assertThat(isJson("application/json;q=0")).isFalse();
        assertThat(isJson(null)).isFalse();
        assertThat(isJson("")).isFalse();
        assertThat(isJson(",;q=,;;,")).isFalse();
        assertThat(isJson("application/json,".repeat(1_000))).isFalse();
    }

    @Test
    void json_without_more_is_told_from_json_ld() {
        assertThat(AcceptedTypes.of("application/json").preferPlainJson()).isTrue();
        assertThat(AcceptedTypes.of("application/ld+json, application/json").preferPlainJson())
                .isFalse();
        assertThat(AcceptedTypes.of(null).preferPlainJson()).isFalse();
    }

    private static boolean isJson(String header) {
        return AcceptedTypes.of(header).preferJson();
    }
}
