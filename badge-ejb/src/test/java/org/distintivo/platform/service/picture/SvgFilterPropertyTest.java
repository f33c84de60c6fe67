package org.distintivo.platform.service.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.distintivo.platform.domain.PictureRefusedException;

class SvgFilterPropertyTest {

    private static final Set<String> OF_THE_FRAME = Set.of("id", "href");

    @Property(tries = 2_000)
    void whatever_passes_holds_only_what_is_listed(@ForAll("pictures") String picture)
            throws XMLStreamException {
        SvgDocument clean;
        try {
            clean = SvgFilter.clean(HostilePictures.svg(picture));
        } catch (PictureRefusedException refused) {
            return;
        }
        var allowed = new HashSet<>(SvgNames.attributes());
        allowed.addAll(OF_THE_FRAME);
        var in =
                XMLInputFactory.newDefaultFactory()
                        .createXMLStreamReader(new StringReader(clean.text()));
        while (in.hasNext()) {
            if (in.next() == XMLStreamConstants.START_ELEMENT) {
                assertThat(SvgNames.ELEMENTS).contains(in.getLocalName());
                assertThat(in.getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
                for (int i = 0; i < in.getAttributeCount(); i++) {
                    assertThat(allowed).contains(in.getAttributeLocalName(i));
                    assertThat(in.getAttributeValue(i)).doesNotContain("://", "script", "data:");
                    if (in.getAttributeValue(i).contains("url")) {
                        assertThat(in.getAttributeValue(i)).startsWith("url(#");
                    }
                }
            }
        }
        assertThat(clean.text()).doesNotContain("<!", "<?", "CDATA", "&x");
    }

    @Provide
    Arbitrary<String> pictures() {
        return Arbitraries.lazyOf(this::element).list().ofMaxSize(4).map(it -> String.join("", it));
    }

    private Arbitrary<String> element() {
        var names =
                Arbitraries.of(
                        "g",
                        "path",
                        "rect",
                        "use",
                        "defs",
                        "style",
                        "title",
                        "script",
                        "svg",
                        "linearGradient",
                        "stop",
                        "mask",
                        "image",
                        "foreignObject",
                        "b:x",
                        "a");
        var content =
                Arbitraries.oneOf(
                        Arbitraries.just(""),
                        Arbitraries.of(".a{fill:red}", "x", "<![CDATA[<script/>]]>", "<!-- c -->"),
                        Arbitraries.lazyOf(this::element));
        return Combinators.combine(names, attribute().list().ofMaxSize(3), content)
                .as(
                        (name, attributes, inner) ->
                                "<%s xmlns:b=\"urn:b\"%s>%s</%s>"
                                        .formatted(
                                                name,
                                                String.join("", new HashSet<>(attributes)),
                                                inner,
                                                name));
    }

    private Arbitrary<String> attribute() {
        return Arbitraries.of(
                " fill=\"red\"",
                " fill=\"url(#g)\"",
                " fill=\"url(http://example.org/x)\"",
                " style=\"fill:#123;cursor:url(x)\"",
                " style=\"stroke:url(#a)\"",
                " class=\"a a b\"",
                " id=\"a\"",
                " id=\"b c\"",
                " href=\"#a\"",
                " href=\"javascript:alert(1)\"",
                " onclick=\"alert(1)\"",
                " d=\"M0 0h9\"",
                " b:y=\"script\"",
                " x=\"1\"",
                " x=\"data:1\"",
                " transform=\"rotate(3)\"");
    }
}
