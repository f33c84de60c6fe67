package org.distintivo.openbadges.domain;

import java.io.StringReader;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
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
 * <p>The parser never reads document type definitions, so nothing is fetched; of their entities
 * only simple ones are known ({@link SvgEntities}).
 */
public final class BakedSvg {

    private static final int MAX_DEPTH = 200;

    /** Of elements; drawings have some thousand. */
    private static final int MAX_ELEMENTS = 100_000;

    /** Of names for namespaces; each is looked for among all others. */
    private static final int MAX_NAMESPACES = 200;

    private BakedSvg() {}

    /** Returns the picture with this credential in it and no other of any version. */
    public static String bake(String svg, String credential) throws DocumentRefusedException {
        return bake(svg, new Baked(BakedVersion.OPEN_BADGES_3_0, credential), null);
    }

    /**
     * Returns the picture with just that in it; what was baked in before is gone.
     *
     * @param address where an assertion of version 2.0 is hosted, else null
     */
    public static String bake(String svg, Baked badge, String address)
            throws DocumentRefusedException {
        var baking = new SvgBaking(badge, address);
        try {
            var picture = baking.into(svg);
            if (read(picture).equals(baking.badge())) {
                return picture;
            }
        } catch (XMLStreamException e) {
            // as below
        }
        throw new DocumentRefusedException(Refusal.SVG_BROKEN);
    }

    /** Returns the text that was baked in, byte for byte; of version 3.0 only. */
    public static String extract(String svg) throws DocumentRefusedException {
        var found = read(svg);
        if (found.version() != BakedVersion.OPEN_BADGES_3_0) {
            throw new DocumentRefusedException(Refusal.OPEN_BADGES_2);
        }
        return found.text();
    }

    /** Returns what was baked in, of the newest version that there is. */
    public static Baked read(String picture) throws DocumentRefusedException {
        requireFewNamespaces(picture);
        var svg = SvgEntities.resolved(picture);
        try {
            var reader = factory().createXMLStreamReader(new StringReader(svg));
            var found = find(reader);
            for (var version : BakedVersion.values()) {
                if (found.containsKey(version)) {
                    return new Baked(version, found.get(version));
                }
            }
            throw new DocumentRefusedException(Refusal.NO_CREDENTIAL);
        } catch (XMLStreamException e) {
            throw new DocumentRefusedException(Refusal.SVG_BROKEN);
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
                        throw new DocumentRefusedException(Refusal.TWO_CREDENTIALS);
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

    /** Returns the token in the attribute, else the text between the tags, else the address. */
    private static String text(XMLStreamReader reader) throws XMLStreamException {
        var token = reader.getAttributeValue(null, "verify");
        var body = reader.getElementText();
        boolean address = token != null && token.strip().matches("https?://.*");
        return token == null || token.isBlank() || (address && !body.isBlank())
                ? body
                : token.strip();
    }

    /**
     * Refuses a file with too many namespaces before it is parsed; the parser limits attributes
     * only.
     */
    private static void requireFewNamespaces(String svg) throws DocumentRefusedException {
        int found = 0;
        for (int at = svg.indexOf("xmlns:"); at >= 0; at = svg.indexOf("xmlns:", at + 1)) {
            requireSane(++found <= MAX_NAMESPACES);
        }
    }

    private static void requireSane(boolean condition) throws DocumentRefusedException {
        if (!condition) {
            throw new DocumentRefusedException(Refusal.SVG_BROKEN);
        }
    }

    static XMLInputFactory factory() {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
