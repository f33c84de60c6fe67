package org.distintivo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.distintivo.MappedTables.Mapped;
import org.distintivo.Schema.Column;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.platform.domain.PublicId;
import org.distintivo.platform.domain.SecretToken;
import org.junit.jupiter.api.Test;

/** Tables and entities say the same, and each kind of value has one type. */
class SchemaTest {

    private static final int CONSTANT = 40;

    /** Names of columns, as a pattern, and the length that texts in them have. */
    private static final Map<String, Integer> LENGTHS =
            Map.ofEntries(
                    Map.entry("(.*_)?public_id", PublicId.LENGTH),
                    Map.entry("(token|key|sign_up)_hash|fingerprint", 64),
                    Map.entry("(password|code)_hash", 200),
                    Map.entry("normalized|original|email|.*_email|email_.*|sent_to", 254),
                    Map.entry("code|exam", 64),
                    Map.entry("(fault|reason)_code", 60),
                    Map.entry("partner|result_partner|provider", 100),
                    Map.entry("(.*_)?external_id|candidate_id", 200),
                    Map.entry("given_name|family_name", 200),
                    Map.entry("locale", 35),
                    Map.entry("key_id|token_key_id|method", 1000),
                    Map.entry(
                            "state|kind|purpose|decision|visibility|role|template|failure|algorithm",
                            CONSTANT));

    /** Tables that no entity maps: they are used by native statements only. */
    private static final Set<String> WITHOUT_ENTITY =
            Set.of(
                    "job_lease",
                    "known_place",
                    "search_progress",
                    "searched_posting",
                    "status_start");

    private static final Map<Class<?>, String> TYPES =
            Map.ofEntries(
                    Map.entry(Long.class, "bigint"),
                    Map.entry(long.class, "bigint"),
                    Map.entry(Integer.class, "integer"),
                    Map.entry(int.class, "integer"),
                    Map.entry(boolean.class, "boolean"),
                    Map.entry(Instant.class, "timestamp"),
                    Map.entry(LocalDate.class, "date"),
                    Map.entry(BigDecimal.class, "numeric"),
                    Map.entry(Double.class, "double precision"),
                    Map.entry(byte[].class, "binary varying"));

    private final Schema schema = Schema.read();
    private final MappedTables mapped = MappedTables.read();

    @Test
    void each_kind_of_value_has_one_length() {
        assertThat(schema.columns())
                .filteredOn(column -> column.type().equals("character varying"))
                .allSatisfy(
                        column ->
                                LENGTHS.forEach(
                                        (name, length) -> {
                                            if (column.name().matches(name)) {
                                                assertThat(column.size())
                                                        .as(column.toString())
                                                        .isEqualTo(length);
                                            }
                                        }));
    }

    @Test
    void those_lengths_are_what_the_code_makes() {
        assertThat(PublicId.random()).hasSize(PublicId.LENGTH);
        assertThat(SecretToken.random().hash()).hasSize(64);
        assertThat(MailAddress.MAX_LENGTH).isEqualTo(254);
    }

    @Test
    void every_row_is_numbered_in_the_same_way() {
        assertThat(schema.columns())
                .filteredOn(column -> column.name().equals("id"))
                .allSatisfy(column -> assertThat(column.type()).isEqualTo("bigint"));
    }

    @Test
    void every_column_is_mapped_and_every_field_has_its_column() {
        var inEntities = mapped.columns().stream().map(it -> it.table() + "." + it.column());
        var inTables =
                schema.columns().stream()
                        .filter(column -> !WITHOUT_ENTITY.contains(column.table()))
                        .map(Column::toString);

        assertThat(inEntities).containsExactlyInAnyOrderElementsOf(inTables.toList());
    }

    @Test
    void the_types_of_fields_and_columns_agree() {
        var differing = new ArrayList<String>();
        for (var field : mapped.columns()) {
            var column = column(field);
            if (!fits(field.type(), column)) {
                differing.add(column + " " + column.type() + " for " + field.type());
            }
        }
        assertThat(differing).isEmpty();
    }

    @Test
    void what_cannot_be_empty_in_java_is_not_null() {
        assertThat(mapped.columns())
                .filteredOn(field -> field.type().isPrimitive())
                .allSatisfy(
                        field -> assertThat(column(field).nullable()).as("%s", field).isFalse());
    }

    @Test
    void every_constant_fits_into_its_column() {
        assertThat(mapped.columns())
                .filteredOn(field -> field.type().isEnum())
                .allSatisfy(
                        field ->
                                assertThat(List.of(field.type().getEnumConstants()))
                                        .allSatisfy(
                                                it ->
                                                        assertThat(((Enum<?>) it).name())
                                                                .hasSizeLessThanOrEqualTo(
                                                                        CONSTANT)));
    }

    private static boolean fits(Class<?> type, Column column) {
        if (type.isEnum()) {
            return column.type().equals("character varying") && column.size() == CONSTANT;
        }
        var wanted = TYPES.getOrDefault(type, "character");
        return column.type().startsWith(wanted);
    }

    private Column column(Mapped field) {
        return schema.columnsOf(field.table()).stream()
                .filter(column -> column.name().equals(field.column()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no column for " + field));
    }
}
