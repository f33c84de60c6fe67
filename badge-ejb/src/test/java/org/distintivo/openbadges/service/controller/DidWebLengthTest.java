package org.distintivo.openbadges.service.controller;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names as long as a document may be: they lead nowhere, and nobody stumbles over them. */
class DidWebLengthTest {

    private static final int LARGE = 240_000;

    @ParameterizedTest
    @ValueSource(strings = {":a", "a", ".a", "%3A", ":%2e%2e", "-"})
    void a_name_without_end_leads_nowhere(String part) {
        var name = "did:web:example.org" + part.repeat(LARGE / part.length());

        assertThat(DidWeb.address(name)).isEmpty();
    }
}
