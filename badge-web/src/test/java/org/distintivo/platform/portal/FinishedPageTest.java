package org.distintivo.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FinishedPageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gzip",
                "GZIP",
                "gzip, deflate, br",
                "br;q=1.0, gzip;q=0.8",
                "deflate,gzip;q=1",
                "gzip;q=0.001"
            })
    void who_takes_gzip_gets_it(String acceptEncoding) {
        assertThat(FinishedPage.takesGzip(acceptEncoding)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "identity", "br, deflate", "gzip;q=0", "gzip;q=0.000", "x-gzipped"})
    void who_does_not_gets_the_page_as_it_is(String acceptEncoding) {
        assertThat(FinishedPage.takesGzip(acceptEncoding)).isFalse();
        assertThat(FinishedPage.takesGzip(null)).isFalse();
    }
}
