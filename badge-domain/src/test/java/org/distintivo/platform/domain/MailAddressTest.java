package org.distintivo.platform.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.distintivo.platform.domain.MailAddressInvalidException.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "lukasz@example.org, lukasz@example.org",
        "Lukasz.Nunez@Example.ORG, lukasz.nunez@example.org",
        "a+b_c-d/e=f{g}!#$%&*?^`|~@example.org, a+b_c-d/e=f{g}!#$%&*?^`|~@example.org",
        "o'brien@example.org, o'brien@example.org",
        "info@bücher.example, info@xn--bcher-kva.example",
        "info@BÜCHER.example, info@xn--bcher-kva.example",
        "info@bu\u0308cher.example, info@xn--bcher-kva.example",
        "info@XN--BCHER-KVA.example, info@xn--bcher-kva.example",
        "info@straße.example, info@xn--strae-oqa.example",
        "info@例え.テスト, info@xn--r8jz45g.xn--zckzah",
        "info@пример.испытание, info@xn--e1afmkfd.xn--80akhbyknj4f",
        "info@مثال.إختبار, info@xn--mgbh0fb.xn--kgbechtv",
        "info@παράδειγμα.δοκιμή, info@xn--hxajbheg2az3al.xn--jxalpdlp",
        "admin@localhost, admin@localhost",
    })
    void one_plain_address_is_read_and_normalized(String text, String normalized) {
        var address = MailAddress.parse(text);

        assertThat(address.normalized()).isEqualTo(normalized);
        assertThat(address.original()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "a",
                "a@",
                "@example.org",
                "a@b@c",
                "<a@b>c@d",
                "<aaa@bbb.com>ccc@ddd.com",
                "a@example.org>",
                "Name <a@example.org>",
                "a(comment)@example.org",
                "a@(comment)example.org",
                "a@example.org(comment)",
                "\"quoted\"@example.org",
                "\"a@evil.example\"@example.org",
                "a@example.org,b@example.org",
                "a@example.org;b@example.org",
                "group:a@example.org;",
                " a@example.org",
                "a@example.org ",
                "a b@example.org",
                ".a@example.org",
                "a.@example.org",
                "a..b@example.org",
                "a@.example.org",
                "a@example..org",
                "a@example.org.",
                "a@-example.org",
                "a@example-.org",
                "a@exam_ple.org",
                "a@ex--ample.org",
                "a@[127.0.0.1]",
                "a@127.0.0.1",
                "a@example.org\r\nRCPT TO:<b@evil.example>",
                "a\r\n@example.org",
                "a@example\n.org",
                "a\u0000@example.org",
                "a@example.org\u0000",
                "=?utf-8?q?=61=40evil.example=3e?=@example.org@x",
                "a@=?utf-8?q?example.org?=",
                "a@example.org\u202Egro.live",
                "a@exam\u200Dple.org",
                "a@exam\u00ADple.org",
                "a@ｅxample.org",
                "a@example。org",
                "a@example\u2024org",
                "ä@example.org",
                "аdmin@example.org",
                "a@xn--",
                "a@xn--a.example",
                "a@xn--example-.org",
                "a@xn--99999999999.example",
                "a@İstanbul.example",
                "a@\u0301abc.example",
                "a@example.123",
                "a@abcאבג.example",
                "a@l·example.example",
                "a@example.org\u0301\u2028",
                "a%40b",
                "a@b%40c",
                "a\u00A0@example.org",
            })
    void everything_else_is_refused(String text) {
        assertThatThrownBy(() -> MailAddress.parse(text))
                .isInstanceOf(MailAddressInvalidException.class);
    }

    @Test
    void nothing_is_not_an_address() {
        assertThatThrownBy(() -> MailAddress.parse(null))
                .isInstanceOf(MailAddressInvalidException.class);
    }

    @Test
    void lengths_are_those_of_an_smtp_path() {
        var local = "a".repeat(64);
        var label = "b".repeat(63);
        var domain = String.join(".", label, label, "c".repeat(61));

        assertThat(MailAddress.parse(local + "@" + domain).normalized()).hasSize(254);
        assertThatThrownBy(() -> MailAddress.parse(local + "@" + domain + "c"))
                .isInstanceOf(MailAddressInvalidException.class);
        assertThatThrownBy(() -> MailAddress.parse("a" + local + "@example.org"))
                .isInstanceOf(MailAddressInvalidException.class);
        assertThatThrownBy(() -> MailAddress.parse("a@b" + label + ".org"))
                .isInstanceOf(MailAddressInvalidException.class);
        assertThatThrownBy(() -> MailAddress.parse("a@" + "ü".repeat(63) + ".org"))
                .isInstanceOf(MailAddressInvalidException.class);
    }

    @Test
    void addresses_are_equal_when_mail_for_one_is_mail_for_the_other() {
        assertThat(MailAddress.parse("Info@Bücher.example"))
                .isEqualTo(MailAddress.parse("info@xn--bcher-kva.EXAMPLE"))
                .hasSameHashCodeAs(MailAddress.parse("info@bücher.example"))
                .isNotEqualTo(MailAddress.parse("info@bucher.example"));
    }

    @Test
    void mail_goes_to_the_spelling_that_was_given() {
        assertThat(MailAddress.parse("Info@Bücher.example").deliverable())
                .isEqualTo("Info@xn--bcher-kva.example");
    }

    @Test
    void its_text_form_does_not_bring_it_into_logs() {
        assertThat(MailAddress.parse("lukasz@example.org").toString()).doesNotContain("lukasz");
    }

    @Test
    void a_refusal_says_whether_the_part_before_the_at_is_too_long_or_not_ascii() {
        var longest = "l".repeat(64) + "@example.org";

        assertThat(MailAddress.parse(longest).original()).isEqualTo(longest);
        assertThatThrownBy(() -> MailAddress.parse("l" + longest))
                .isInstanceOfSatisfying(
                        MailAddressInvalidException.class,
                        e -> assertThat(e.flaw()).isEqualTo(Flaw.LOCAL_PART));
        assertThatThrownBy(() -> MailAddress.parse("łukasz@example.org"))
                .isInstanceOfSatisfying(
                        MailAddressInvalidException.class,
                        e -> assertThat(e.flaw()).isEqualTo(Flaw.LOCAL_PART_NOT_ASCII));
    }

    @Test
    void a_host_without_a_dot_is_told_apart() {
        assertThat(MailAddress.parse("ada@example.org").hasDottedDomain()).isTrue();
        assertThat(MailAddress.parse("ada@localhost").hasDottedDomain()).isFalse();
    }
}
