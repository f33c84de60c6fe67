package org.distintivo.openbadges.domain;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Namespace;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/**
 * Bakes a badge into an SVG: copies it and puts the badge in as the first child of the root, in
 * place of whatever badge was in it (Open Badges 3.0 §5.3.2, Open Badges 2.0 Baking Specification
 * §3). A document type is left out, because no parser here may read it.
 */
final class SvgBaking {

    private static final String PREFIX = "openbadges";
    private static final XMLOutputFactory OUTPUT = XMLOutputFactory.newDefaultFactory();
    private static final XMLEventFactory EVENTS = XMLEventFactory.newDefaultFactory();

    /** What XML 1.0 (§2.2) has no place for, not even escaped. */
    private static final Pattern FOREIGN_TO_XML =
            Pattern.compile(
                    "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final Baked badge;
    private final String address;

    /**
     * @param address where an assertion of version 2.0 is hosted, else null
     */
    SvgBaking(Baked badge, String address) {
        this.badge = new Baked(badge.version(), forXml(badge.text()));
        this.address = address;
    }

    /** Returns what will be read from the picture. */
    Baked badge() {
        return badge;
    }

    String into(String svg) throws XMLStreamException {
        var picture = new StringWriter(svg.length() + badge.text().length());
        var from = BakedSvg.factory().createXMLEventReader(new StringReader(svg));
        var to = OUTPUT.createXMLEventWriter(picture);
        boolean isInside = false;
        while (from.hasNext()) {
            var event = from.nextEvent();
            if (event.isStartElement() && !isInside) {
                isInside = true;
                to.add(root(event.asStartElement()));
                put(to);
            } else if (event.isStartElement() && isBadge(event.asStartElement())) {
                skip(from);
            } else if (isPicture(event)) {
                to.add(event);
            }
        }
        to.flush();
        return picture.toString();
    }

    private static boolean isPicture(XMLEvent event) {
        return !event.isStartDocument()
                && !event.isEndDocument()
                && event.getEventType() != XMLEvent.DTD;
    }

    private StartElement root(StartElement root) {
        List<Namespace> namespaces = new ArrayList<>();
        for (Iterator<Namespace> each = root.getNamespaces(); each.hasNext(); ) {
            var known = each.next();
            if (!known.getPrefix().equals(PREFIX)) {
                namespaces.add(known);
            }
        }
        namespaces.add(EVENTS.createNamespace(PREFIX, badge.version().namespace()));
        var name = root.getName();
        return EVENTS.createStartElement(
                name.getPrefix(),
                name.getNamespaceURI(),
                name.getLocalPart(),
                root.getAttributes(),
                namespaces.iterator(),
                root.getNamespaceContext());
    }

    private void put(XMLEventWriter to) throws XMLStreamException {
        var version = badge.version();
        var verify =
                Stream.ofNullable(address).map(it -> EVENTS.createAttribute("verify", it)).toList();
        to.add(
                EVENTS.createStartElement(
                        PREFIX,
                        version.namespace(),
                        version.element(),
                        verify.iterator(),
                        List.<Namespace>of().iterator()));
        // a section may not hold its own end, so it is split there
        for (var part : badge.text().split("(?<=]])(?=>)", -1)) {
            to.add(EVENTS.createCData(part));
        }
        to.add(EVENTS.createEndElement(PREFIX, version.namespace(), version.element()));
    }

    private static boolean isBadge(StartElement element) {
        var name = element.getName();
        return Arrays.stream(BakedVersion.values())
                .anyMatch(
                        version ->
                                version.namespace().equals(name.getNamespaceURI())
                                        && version.element().equals(name.getLocalPart()));
    }

    /** Skips the rest of the current element. */
    private static void skip(XMLEventReader from) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            var event = from.nextEvent();
            depth += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
        }
    }

    /**
     * Returns the JSON text with characters escaped that XML 1.0 cannot hold; in JSON they stand
     * inside texts only.
     */
    private static String forXml(String json) {
        return FOREIGN_TO_XML
                .matcher(json)
                .replaceAll(c -> String.format("\\\\u%04x", (int) c.group().charAt(0)));
    }
}
