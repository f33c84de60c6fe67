package org.distintivo.platform.service;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.sql.Clob;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Pattern;

/** A value of the database as JSON, whatever type its driver gives it. */
final class StoredValue {

    private static final Pattern WORD = Pattern.compile("_([a-z])");

    private StoredValue() {}

    /** Returns the name of a column as JSON has names. */
    static String member(String column) {
        return WORD.matcher(column).replaceAll(it -> it.group(1).toUpperCase(Locale.ROOT));
    }

    static JsonValue json(Object value) {
        if (value instanceof Boolean flag) {
            return flag ? JsonValue.TRUE : JsonValue.FALSE;
        }
        return value instanceof Number number
                ? Json.createValue(new BigDecimal(number.toString()))
                : Json.createValue(text(value));
    }

    /** Moments are kept without a zone and meant in UTC. */
    private static String text(Object value) {
        if (value instanceof Timestamp moment) {
            return moment.toLocalDateTime().toInstant(ZoneOffset.UTC).toString();
        }
        if (value instanceof LocalDateTime moment) {
            return moment.toInstant(ZoneOffset.UTC).toString();
        }
        if (value instanceof Clob text) {
            return read(text);
        }
        return value.toString();
    }

    private static String read(Clob text) {
        try {
            return text.getSubString(1, Math.toIntExact(text.length()));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
