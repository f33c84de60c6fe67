package org.distintivo.verifying.service;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.distintivo.platform.domain.MailAddressInvalidException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedHolderTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "ada@example.org", " ada@example.org ", "josé@example.org"})
    void a_mail_address_or_nothing_is_compared(String typed) {
        assertThatCode(() -> AskedHolder.requireMail(typed)).doesNotThrowAnyException();
        assertThatCode(() -> AskedHolder.requireMailOrUri(typed)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"boh", "Ada Rossi", "ada@", "@example.org", "a@b@c", "a:b c"})
    void what_is_no_address_is_refused_and_condemns_nothing(String typed) {
        assertThatThrownBy(() -> AskedHolder.requireMail(typed))
                .isInstanceOf(MailAddressInvalidException.class);
        assertThatThrownBy(() -> AskedHolder.requireMailOrUri(typed))
                .isInstanceOf(MailAddressInvalidException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"did:example:ada", "https://example.org/people/ada", "tel:+390612345"})
    void programs_may_ask_by_uri_but_the_field_for_an_address_takes_none(String uri) {
        assertThatCode(() -> AskedHolder.requireMailOrUri(uri)).doesNotThrowAnyException();
        assertThatThrownBy(() -> AskedHolder.requireMail(uri))
                .isInstanceOf(MailAddressInvalidException.class);
    }
}
