package org.distintivo.credential.domain;

import java.io.StringReader;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An SVG that carries a badge in an element of its version, the first child of the root (Open
 * Badges 3.0 §5.3.2, Open Badges 2.0 Baking Specification §3): JSON as character data, a signed
 * token or the address of a hosted assertion in the attribute {@code verify}.
 *
 * <p>Document type definitions are never read, so nothing is expanded and nothing is fetched.
 */
public final class BakedSvg {

    private static final int MAX_DEPTH = 200;

    /** Of elements; drawings have some thousand. */
    private static final int MAX_ELEMENTS = 100_000;

    /** Of names for namespaces; each is looked for among all others. */
    private static final int MAX_NAMESPACES = 200;

    private static final Pattern ELEMENT =
            Pattern.compile(
                    "\\s*<openbadges:(credential|assertion)\\b(?:[^>\"'/]++|\"[^\"]*+\"|'[^']*+')*+"
                            + "(?:/>|>(?:<!\\[CDATA\\[.*?]]>|[^<]++)*+</openbadges:\\1\\s*>)",
                    Pattern.DOTALL);

    private static final Pattern DECLARATION =
            Pattern.compile("\\s+xmlns:openbadges\\s*=\\s*(?:\"[^\"]*+\"|'[^']*+')");

    /** What XML 1.0 (§2.2) has no place for, not even escaped. */
    private static final Pattern FOREIGN_TO_XML =
            Pattern.compile(
                    "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    /** What may stand before the root element. */
    private static final Pattern ROOT =
            Pattern.compile(
                    "\\A\\uFEFF?(?:\\s++|<\\?.*?\\?>|<!--.*?-->|<!DOCTYPE[^>\\[]*+>)*+"
                            + "<svg((?:[^>\"'/]++|\"[^\"]*+\"|'[^']*+'|/(?!>))*+)(/?)>",
                    Pattern.DOTALL);

    private BakedSvg() {}

    /** The picture with the credential in it, and with no other of any version. */
    public static String bake(String svg, String credential) throws DocumentRefusedException {
        return bake(svg, new Baked(BakedVersion.OPEN_BADGES_3_0, credential), null);
    }

    /**
     * The picture with just that in it; what was baked in before is gone.
     *
     * @param address where an assertion of version 2.0 is hosted, else null
     */
    public static String bake(String svg, Baked badge, String address)
            throws DocumentRefusedException {
        var root = ROOT.matcher(ELEMENT.matcher(svg).replaceAll(""));
        if (!root.find()) {
            throw new DocumentRefusedException("svg-broken");
        }
        var text = forXml(badge.text());
        var version = badge.version();
        var name = "openbadges:" + version.element();
        boolean selfClosed = !root.group(2).isEmpty();
        var baked = new StringBuilder();
        root.appendReplacement(baked, "");
        baked.append(root.group(), 0, root.start(1) - root.start())
                .append(DECLARATION.matcher(root.group(1)).replaceAll(""))
                .append(" xmlns:openbadges=\"" + version.namespace() + "\"><" + name)
                .append(address == null ? "" : " verify=\"" + escaped(address) + "\"")
                // a section may not hold its own end, so it is split there
                .append("><![CDATA[" + text.replace("]]>", "]]]]><![CDATA[>") + "]]></")
                .append(name + ">" + (selfClosed ? "</svg>" : ""));
        root.appendTail(baked);
        if (!read(baked.toString()).equals(new Baked(version, text))) {
            throw new DocumentRefusedException("svg-broken");
        }
        return baked.toString();
    }

    /** In JSON such a character is within a text, and there an escape says the same. */
    private static String forXml(String json) {
        return FOREIGN_TO_XML
                .matcher(json)
                .replaceAll(c -> String.format("\\\\u%04x", (int) c.group().charAt(0)));
    }

    private static String escaped(String address) {
        return address.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }

    /** The text that was baked in, byte for byte; of version 3.0 only. */
    public static String extract(String svg) throws DocumentRefusedException {
        var found = read(svg);
        if (found.version() != BakedVersion.OPEN_BADGES_3_0) {
            throw new DocumentRefusedException("open-badges-2");
        }
        return found.text();
    }

    /** What was baked in, of the newest version that there is. */
    public static Baked read(String svg) throws DocumentRefusedException {
        requireFewNamespaces(svg);
        try {
            var reader = factory().createXMLStreamReader(new StringReader(svg));
            var found = find(reader);
            for (var version : BakedVersion.values()) {
                if (found.containsKey(version)) {
                    return new Baked(version, found.get(version));
                }
            }
            throw new DocumentRefusedException("no-credential");
        } catch (XMLStreamException e) {
            throw new DocumentRefusedException("svg-broken");
        }
    }

    private static Map<BakedVersion, String> find(XMLStreamReader reader)
            throws XMLStreamException, DocumentRefusedException {
        var found = new EnumMap<BakedVersion, String>(BakedVersion.class);
        int depth = 0;
        int elements = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                requireSane(++depth <= MAX_DEPTH && ++elements <= MAX_ELEMENTS);
                var version = version(reader);
                if (version.isPresent()) {
                    if (found.put(version.get(), text(reader)) != null) {
                        throw new DocumentRefusedException("two-credentials");
                    }
                    depth--;
                }
            }
        }
        return found;
    }

    private static Optional<BakedVersion> version(XMLStreamReader reader) {
        return Stream.of(BakedVersion.values())
                .filter(v -> v.namespace().equals(reader.getNamespaceURI()))
                .filter(v -> v.element().equals(reader.getLocalName()))
                .findFirst();
    }

    /** The token in the attribute, else what stands between the tags, else the address. */
    private static String text(XMLStreamReader reader) throws XMLStreamException {
        var token = reader.getAttributeValue(null, "verify");
        var body = reader.getElementText();
        boolean address = token != null && token.strip().matches("https?://.*");
        return token == null || token.isBlank() || (address && !body.isBlank())
                ? body
                : token.strip();
    }

    /** Before anything is read: the reader's own limits know of attributes and not of these. */
    private static void requireFewNamespaces(String svg) throws DocumentRefusedException {
        int found = 0;
        for (int at = svg.indexOf("xmlns:"); at >= 0; at = svg.indexOf("xmlns:", at + 1)) {
            requireSane(++found <= MAX_NAMESPACES);
        }
    }

    private static void requireSane(boolean condition) throws DocumentRefusedException {
        if (!condition) {
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
