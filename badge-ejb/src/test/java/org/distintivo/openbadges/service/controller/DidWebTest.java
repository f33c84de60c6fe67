package org.distintivo.openbadges.service.controller;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the document of a {@code did:web} is (did:web Method Specification, section 2.5.2). */
class DidWebTest {

    @ParameterizedTest
    @CsvSource({
        "did:web:example.org, https://example.org/.well-known/did.json",
        "did:web:example.org%3A8443, https://example.org:8443/.well-known/did.json",
        "did:web:host%3A8443:a:b, https://host:8443/a/b/did.json",
        "did:web:example.org:user:al%20ice, https://example.org/user/al%20ice/did.json",
        "did:web:example.org/path, ",
        "did:web:user@example.org, ",
        "did:web:example.org:..:secret, ",
        "did:web:example.org::a, ",
        "did:web:, "
    })
    void the_name_leads_to_the_document(String did, String address) {
        assertThat(DidWeb.address(did).orElse(null)).isEqualTo(address);
    }
}
