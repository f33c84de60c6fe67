package org.distintivo.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/signin",
                "/console/",
                "/exams/PEO-100",
                "/exams/a%20b",
                "/exams/caff%C3%A8",
                "/exams/PEO%2D100",
                "/ob/v3/credentials/AAAAAAAAAAAAAAAAAAAAAA.json",
                "/.well-known/did.json",
                "/api/v1/exam-results/a/b/void",
                "/ob/v3/issuer/keys/z6Mk~x"
            })
    void what_links_and_clients_write_is_taken(String path) {
        assertThat(CanonicalPath.is(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "signin",
                "//",
                "//claim/x",
                "/a//b",
                "/.",
                "/..",
                "/a/./b",
                "/a/../b",
                "/a/..",
                "/a;b",
                "/a;",
                "/%2e%2e/a",
                "/%2Fevil",
                "/%5cevil",
                "/a%3Bb",
                "/a%00",
                "/a%0Ab",
                "/a%20",
                "/a%20/b",
                "/a%",
                "/a%zz",
                "/a%ff",
                "/a%c0%af",
                "/a\"b",
                "/a<b",
                "/a{b",
                "/a|b",
                "/a\\b",
                "/a b",
                "/caffè"
            })
    void what_only_comes_to_the_same_is_not(String path) {
        assertThat(CanonicalPath.is(path)).isFalse();
    }
}
