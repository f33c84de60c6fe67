package org.distintivo.sharing.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.distintivo.platform.domain.FieldRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/** What is asked of oEmbed, and what is said. */
class OEmbedDocumentTest {

    private static final String HOSTILE = "]]></title><script>alert('1')</script> & \"Ł\"";

    @Test
    void both_formats_say_the_same_whatever_the_title_is() throws Exception {
        var document = OEmbedDocument.rich().with("title", HOSTILE).with("width", 300);

        try (var json = Json.createReader(new StringReader(document.json()))) {
            var read = json.readObject();
            assertThat(read.getString("title")).isEqualTo(HOSTILE);
            assertThat(read.getInt("width")).isEqualTo(300);
        }
        var xml =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(document.xml())));
        assertThat(xml.getDocumentElement().getTagName()).isEqualTo("oembed");
        assertThat(xml.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(HOSTILE);
        assertThat(xml.getElementsByTagName("width").item(0).getTextContent()).isEqualTo("300");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "300, 300", "0300, 300", "99999999999999999999, 2147483647"})
    void a_limit_is_a_number_of_pixels(String value, int pixels) {
        assertThat(limits(value).pixels("maxwidth")).isEqualTo(pixels);
    }

    @Test
    void no_limit_is_none() {
        assertThat(limits().pixels("maxwidth")).isEqualTo(Integer.MAX_VALUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "00", "-1", "1.5", "1e3", "300px", " 300", "٣٠٠"})
    void anything_else_is_refused(String value) {
        var limits = limits(value);

        assertThatThrownBy(() -> limits.pixels("maxwidth"))
                .isInstanceOfSatisfying(
                        FieldRefusedException.class,
                        it -> assertThat(it.field()).isEqualTo("maxwidth"));
    }

    @Test
    void a_parameter_is_given_once() {
        var limits = limits("300", "400");

        assertThatThrownBy(() -> limits.pixels("maxwidth"))
                .isInstanceOf(FieldRefusedException.class);
    }

    private static EmbedLimits limits(String... values) {
        var parameters = new MultivaluedHashMap<String, String>();
        parameters.addAll("maxwidth", values);
        return new EmbedLimits(parameters);
    }
}
