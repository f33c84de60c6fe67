package org.distintivo.credential.domain;

import java.io.StringReader;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An SVG that carries a credential in an {@code openbadges:credential} element, the first child of
 * the root (Open Badges 3.0 §5.3.2): JSON as character data, a signed token in the attribute {@code
 * verify}.
 *
 * <p>Document type definitions are never read, so nothing is expanded and nothing is fetched.
 */
public final class BakedSvg {

    private static final String NAMESPACE = "https://purl.imsglobal.org/ob/v3p0";
    private static final String NAMESPACE_2_0 = "http://openbadges.org";
    private static final String DECLARATION = " xmlns:openbadges=\"" + NAMESPACE + "\"";
    private static final int MAX_DEPTH = 200;

    private static final Pattern ELEMENT =
            Pattern.compile(
                    "\\s*<openbadges:credential\\b(?:[^>\"'/]++|\"[^\"]*+\"|'[^']*+')*+"
                            + "(?:/>|>(?:<!\\[CDATA\\[.*?]]>|[^<]++)*+</openbadges:credential\\s*>)",
                    Pattern.DOTALL);

    /** What may stand before the root element. */
    private static final Pattern ROOT =
            Pattern.compile(
                    "\\A\\uFEFF?(?:\\s++|<\\?.*?\\?>|<!--.*?-->|<!DOCTYPE[^>\\[]*+>)*+"
                            + "<svg((?:[^>\"'/]++|\"[^\"]*+\"|'[^']*+'|/(?!>))*+)(/?)>",
                    Pattern.DOTALL);

    private BakedSvg() {}

    /** The picture with the credential in it, and with no other. */
    public static String bake(String svg, String credential) throws DocumentRefusedException {
        var bare = ELEMENT.matcher(svg).replaceAll("");
        var root = ROOT.matcher(bare);
        if (!root.find()) {
            throw new DocumentRefusedException("svg-broken");
        }
        var declared = root.group(1).contains("xmlns:openbadges");
        boolean selfClosed = !root.group(2).isEmpty();
        var baked =
                bare.substring(0, root.end(1))
                        + (declared ? "" : DECLARATION)
                        + "><openbadges:credential><![CDATA["
                        // a section may not hold its own end, so it is split there
                        + credential.replace("]]>", "]]]]><![CDATA[>")
                        + "]]></openbadges:credential>"
                        + (selfClosed ? "</svg>" : bare.substring(root.end()));
        if (!extract(baked).equals(credential)) {
            throw new DocumentRefusedException("svg-broken");
        }
        return baked;
    }

    /** The text that was baked in, byte for byte. */
    public static String extract(String svg) throws DocumentRefusedException {
        try {
            var reader = factory().createXMLStreamReader(new StringReader(svg));
            return find(reader);
        } catch (XMLStreamException e) {
            throw new DocumentRefusedException("svg-broken");
        }
    }

    private static String find(XMLStreamReader reader)
            throws XMLStreamException, DocumentRefusedException {
        String found = null;
        boolean openBadges2 = false;
        int depth = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                requireDepth(++depth);
                openBadges2 |= NAMESPACE_2_0.equals(reader.getNamespaceURI());
                if (isCredential(reader)) {
                    if (found != null) {
                        throw new DocumentRefusedException("two-credentials");
                    }
                    found = text(reader);
                    depth--;
                }
            }
        }
        if (found == null) {
            throw new DocumentRefusedException(openBadges2 ? "open-badges-2" : "no-credential");
        }
        return found;
    }

    private static boolean isCredential(XMLStreamReader reader) {
        return NAMESPACE.equals(reader.getNamespaceURI())
                && "credential".equals(reader.getLocalName());
    }

    private static String text(XMLStreamReader reader) throws XMLStreamException {
        var token = reader.getAttributeValue(null, "verify");
        var body = reader.getElementText();
        return token == null || token.isBlank() ? body : token.strip();
    }

    private static void requireDepth(int depth) throws DocumentRefusedException {
        if (depth > MAX_DEPTH) {
            throw new DocumentRefusedException("svg-broken");
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
