package org.distintivo.platform.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.math.BigInteger;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class StoredValueTest {

    @Test
    void columns_are_named_as_json_names_things() {
        assertThat(StoredValue.member("second_address_declined_at"))
                .isEqualTo("secondAddressDeclinedAt");
        assertThat(StoredValue.member("id")).isEqualTo("id");
    }

    @Test
    void moments_are_in_utc_whichever_type_the_driver_gives() {
        var moment = LocalDateTime.of(2026, 12, 1, 2, 3, 4);

        assertThat(StoredValue.json(moment)).isEqualTo(Json.createValue("2026-12-01T02:03:04Z"));
        assertThat(StoredValue.json(Timestamp.valueOf(moment))).isEqualTo(StoredValue.json(moment));
    }

    @Test
    void days_numbers_and_flags_stay_what_they_are() {
        assertThat(StoredValue.json(Date.valueOf(LocalDate.of(2024, 2, 29))))
                .isEqualTo(Json.createValue("2024-02-29"));
        assertThat(StoredValue.json(BigInteger.TEN)).isEqualTo(Json.createValue(10));
        assertThat(StoredValue.json(true)).isEqualTo(JsonValue.TRUE);
    }
}
