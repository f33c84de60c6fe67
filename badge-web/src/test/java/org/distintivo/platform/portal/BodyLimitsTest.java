package org.distintivo.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyLimitsTest {

    private static final long MEGABYTE = 1024 * 1024;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/console/brand",
                "/console/catalog/exam/DOMINO-DESIGN",
                "/console/catalog/certification/ADMIN",
                "/console/catalog/load",
                "/my/other-badges/new"
            })
    void forms_with_a_file_are_read_as_far_as_their_files_may_go(String path) {
        assertThat(BodyLimits.of(path)).isGreaterThan(4 * MEGABYTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/console/catalog", "/my/profile", "/api/v1/badges"})
    void others_are_small(String path) {
        assertThat(BodyLimits.of(path)).isLessThan(MEGABYTE);
    }
}
