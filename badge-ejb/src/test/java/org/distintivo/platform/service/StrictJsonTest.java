package org.distintivo.platform.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import org.distintivo.platform.domain.FieldRefusedException;
import org.distintivo.platform.domain.JsonRefusedException;
import org.distintivo.platform.domain.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    private static final int LARGEST = 1_000;

    enum Size {
        SMALL,
        LARGE
    }

    record Inner(String name, Size size) {}

    record Request(String text, LocalDate day, int count, Boolean sure, List<Inner> inner) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"x\":[",
                "{\"x\":{",
                "{\"x\":",
                "{\"x\"",
                "{",
                "[",
                "",
                " ",
                "nonsense",
                "\"text\"",
                "1",
                "null",
                "{\"count\":1e99999999999}",
                "[1e99999999999]",
                "[1e-99999999999]",
                "[1e100000]",
                "[11111111111111111111111111111111111111111111111]",
                "[NaN]",
                "{\"text\":\"a\",\"text\":\"b\"}",
                "{\"text\":\"a\",\"te\\u0078t\":\"b\"}",
                "{} {}",
                "{}x",
                "{\"text\":\"\\ud800\"}",
                "{\"text\":\"a\nb\"}",
                "{text:1}",
                "{'text':1}",
                "[1,]",
                "// {}"
            })
    void what_is_not_one_json_document_is_refused_whole(String body) {
        assertThat(refusal(body).code()).isEqualTo("json-malformed");
    }

    @Test
    void what_is_too_deep_or_too_large_is_refused_by_name() {
        assertThat(refusal("[".repeat(33)).code()).isEqualTo("json-too-deep");
        assertThat(refusal("{\"x\":".repeat(100)).code()).isEqualTo("json-too-deep");
        assertThat(refusal(" ".repeat(LARGEST + 1)).code()).isEqualTo("body-too-large");
        assertThat(refusal("[]").code()).isEqualTo("not-an-object");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'count':1,'texts':'a'}|unknown-field|texts",
                "{'count':1,'inner':[{'nam':'a'}]}|unknown-field|inner[0].nam",
                "{'count':1,'text':1}|wrong-type|text",
                "{'count':1,'text':['a']}|wrong-type|text",
                "{'count':'1'}|wrong-type|count",
                "{'count':1.5}|wrong-type|count",
                "{'count':2147483648}|wrong-type|count",
                "{'count':1,'sure':'true'}|wrong-type|sure",
                "{'count':1,'inner':{}}|wrong-type|inner",
                "{'count':1,'inner':[1]}|wrong-type|inner[0]",
                "{'count':1,'inner':[{},null]}|wrong-type|inner[1]",
                "{'count':1,'inner':[{'size':'MEDIUM'}]}|value-invalid|inner[0].size",
                "{'count':1,'day':'2030-02-30'}|value-invalid|day",
                "{'count':1,'day':'+12030-02-03'}|value-invalid|day",
                "{'count':1,'text':'a\\u0000b'}|control-character|text",
                "{}|field-missing|count",
                "{'count':null}|field-missing|count"
            })
    void a_member_that_does_not_fit_is_named(String body, String code, String field) {
        assertThatThrownBy(() -> read(body.replace('\'', '"')))
                .asInstanceOf(type(FieldRefusedException.class))
                .satisfies(
                        refused -> {
                            assertThat(refused.code()).isEqualTo(code);
                            assertThat(refused.field()).isEqualTo(field);
                        });
    }

    @Test
    void a_name_that_a_stranger_made_up_is_not_given_back_at_any_length() {
        assertThatThrownBy(() -> read("{\"" + "x".repeat(500) + "\":1}"))
                .asInstanceOf(type(FieldRefusedException.class))
                .satisfies(refused -> assertThat(refused.field()).hasSizeLessThan(70));
    }

    @Test
    void a_body_that_fits_fills_the_record() {
        var body =
                """
                {"text": "é", "day": "2030-02-03", "count": 7, "sure": true,
                 "inner": [{"name": "a", "size": "LARGE"}, {"size": null}]}
                """;

        assertThat(read(body))
                .isEqualTo(
                        new Request(
                                "é",
                                LocalDate.of(2030, 2, 3),
                                7,
                                true,
                                List.of(new Inner("a", Size.LARGE), new Inner(null, null))));
    }

    private static RuleViolation refusal(String body) {
        try {
            read(body);
        } catch (JsonRefusedException e) {
            return e;
        }
        throw new AssertionError("taken: " + body);
    }

    private static Request read(String body) {
        return StrictJson.read(
                new ByteArrayInputStream(body.getBytes(UTF_8)), LARGEST, Request.class);
    }
}
