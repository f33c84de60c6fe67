package org.distintivo.openbadges.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BakedSvgTest {

    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\"";
    private static final String NAMESPACE =
            "xmlns:openbadges=\"https://purl.imsglobal.org/ob/v3p0\"";
    private static final String CREDENTIAL = "{\"name\":\"Łukasz <&> ]]> \\\"Ñandú\\\" 証明 😀\"}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                SVG + "><title>a > b</title></svg>",
                "<?xml version=\"1.0\"?>\n<!-- <svg> -->\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG"
                        + " 1.1//EN\" \"http://localhost:1/x.dtd\">"
                        + SVG
                        + " desc='/ \">' width=\"1\"\n/>"
            })
    void what_was_baked_in_comes_out_byte_for_byte(String svg) throws Exception {
        var baked = BakedSvg.bake(svg, CREDENTIAL);

        assertThat(BakedSvg.extract(baked)).isEqualTo(CREDENTIAL);
        assertThat(baked)
                .contains(NAMESPACE)
                .contains("><openbadges:credential><![CDATA[{")
                .doesNotContain("verify=");
    }

    @Test
    void baking_again_replaces() throws Exception {
        var once = BakedSvg.bake(SVG + "/>", "old ".repeat(9_999));

        var twice = BakedSvg.bake(once, CREDENTIAL);

        assertThat(twice).isEqualTo(BakedSvg.bake(SVG + "></svg>", CREDENTIAL));
    }

    @Test
    void both_versions_travel_in_pictures_and_the_last_one_baked_is_alone() throws Exception {
        var assertion = new Baked(BakedVersion.OPEN_BADGES_2_0, CREDENTIAL);
        var old = BakedSvg.bake(SVG + "/>", CREDENTIAL);

        var baked = BakedSvg.bake(old, assertion, "https://example.org/a?b&c");

        assertThat(BakedSvg.read(baked)).isEqualTo(assertion);
        assertThat(baked)
                .contains("xmlns:openbadges=\"http://openbadges.org\"")
                .contains("verify=\"https://example.org/a?b&amp;c\"")
                .doesNotContain("v3p0");
        assertThat(BakedSvg.bake(baked, CREDENTIAL)).isEqualTo(old);
        var bare =
                "<svg xmlns:o='http://openbadges.org'><o:assertion verify='https://a.b/c'/></svg>";
        assertThat(BakedSvg.read(bare).text()).isEqualTo("https://a.b/c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFFFE", "\uFFFF", "\u0001", "\uD83D"})
    void what_xml_cannot_hold_is_escaped_as_json_does(String character) throws Exception {
        var baked = BakedSvg.bake(SVG + "/>", "{\"name\":\"a" + character + "b 😀\"}");

        assertThat(BakedSvg.extract(baked))
                .isEqualTo(String.format("{\"name\":\"a\\u%04xb 😀\"}", (int) character.charAt(0)));
    }

    @Test
    void a_signed_token_stands_in_an_attribute() throws Exception {
        var svg = "<svg " + NAMESPACE + "><openbadges:credential verify=' a.b.c '/></svg>";

        assertThat(BakedSvg.extract(svg)).isEqualTo("a.b.c");
        assertThat(BakedSvg.extract(BakedSvg.bake(svg, CREDENTIAL))).isEqualTo(CREDENTIAL);
    }

    @Test
    void tricks_are_refused() {
        var element = "<openbadges:credential>{}</openbadges:credential>";
        refused("<svg/>", "no-credential");
        refused("<svg " + NAMESPACE + ">" + element + element + "</svg>", "two-credentials");
        refused("<svg xmlns:o=\"http://openbadges.org\"><o:assertion/></svg>", "open-badges-2");
        refused("<svg " + NAMESPACE + "><openbadges:credential>", "svg-broken");
        refused("<g>".repeat(100_000), "svg-broken");
    }

    @Test
    void nothing_is_expanded_and_nothing_is_read_from_elsewhere() {
        var laughs = "<!DOCTYPE svg [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
        var file = "<!DOCTYPE svg [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>";
        var element = "<openbadges:credential>&b;</openbadges:credential>";

        refusedOrEmpty(laughs + "<svg " + NAMESPACE + ">" + element + "</svg>");
        refusedOrEmpty(file + "<svg " + NAMESPACE + ">" + element + "</svg>");
    }

    private static void refusedOrEmpty(String svg) {
        try {
            assertThat(BakedSvg.extract(svg)).isEmpty();
        } catch (DocumentRefusedException e) {
            assertThat(e).hasMessage("svg-broken");
        }
    }

    private static void refused(String svg, String code) {
        assertThatThrownBy(() -> BakedSvg.extract(svg))
                .isInstanceOf(DocumentRefusedException.class)
                .hasMessage(code);
    }
}
