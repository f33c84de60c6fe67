package org.distintivo.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderSyntaxTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Accept|text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8",
                "Accept|text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2",
                "Accept|application/ld+json; profile=\"https://www.w3.org/ns/a, b\"",
                "Accept|, text/html ,",
                "Accept-Language|it-IT,it;q=0.9,en-US;q=0.8,*;q=0.1",
                "Content-Type|application/json",
                "Content-Type|text/csv; charset=\"UTF-8\";header=present",
                "Content-Type|multipart/form-data; boundary=----WebKitFormBoundary7MA4YWxk",
                "If-None-Match|*",
                "If-None-Match|W/\"a\", \"b\",\"\"",
                "If-None-Match|\"a,b\""
            })
    void what_clients_send_is_taken(String name, String value) {
        assertThat(HeaderSyntax.isReadable(name, value)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Accept|foo",
                "Accept|text/html;q=abc",
                "Accept|text/html;q=\"1\"",
                "Accept|text/html;q=2",
                "Accept|text/html;",
                "Accept|text/",
                "Accept-Language|foo;q=abc",
                "Accept-Language|a b",
                "Content-Type|x",
                "Content-Type|application/json; q=a=\"b\"",
                "Content-Type|application/json; a",
                "If-None-Match|nonsense",
                "If-None-Match|\"a"
            })
    void what_no_parser_reads_is_not(String name, String value) {
        assertThat(HeaderSyntax.isReadable(name, value)).isFalse();
    }
}
