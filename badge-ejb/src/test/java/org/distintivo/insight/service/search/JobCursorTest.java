package org.distintivo.insight.service.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import org.distintivo.platform.domain.FieldRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JobCursorTest {

    @Test
    void a_page_begins_where_the_last_one_ended() {
        var end = new JobCursor(LocalDate.of(2026, 12, 1), 4_711);

        assertThat(JobCursor.of(end.encoded())).isEqualTo(end);
        assertThat(JobCursor.offset(JobCursor.encoded(40))).isEqualTo(40);
        assertThat(JobCursor.of(" ")).isNull();
        assertThat(JobCursor.offset(null)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1", "1.", ".1", "9999999.1", "1.9999999999999999999", "1.1.1", "+5", "x"})
    void what_was_not_given_out_is_refused(String written) {
        var forged =
                Base64.getUrlEncoder().encodeToString(written.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> JobCursor.of(forged)).isInstanceOf(FieldRefusedException.class);
        assertThatThrownBy(() -> JobCursor.of(written + "ö"))
                .isInstanceOf(FieldRefusedException.class);
    }
}
