package org.distintivo.platform.service;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an SVG picture; whatever is put in is escaped where XML asks for it. */
public final class SvgWriter {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    /** One step; a writer to memory has nothing to fail with. */
    private interface Step {
        void run() throws XMLStreamException;
    }

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    /**
     * Begins the picture.
     *
     * @param attributes names and values in turn
     */
    public SvgWriter(String... attributes) {
        try {
            xml = FACTORY.createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        run(
                () -> {
                    xml.writeStartElement("svg");
                    xml.writeDefaultNamespace(NAMESPACE);
                });
        attributes(attributes);
    }

    /**
     * Begins an element.
     *
     * @param attributes names and values in turn
     */
    public SvgWriter start(String name, String... attributes) {
        run(() -> xml.writeStartElement(name));
        return attributes(attributes);
    }

    /**
     * Writes an element without content.
     *
     * @param attributes names and values in turn
     */
    public SvgWriter empty(String name, String... attributes) {
        run(() -> xml.writeEmptyElement(name));
        return attributes(attributes);
    }

    public SvgWriter text(String characters) {
        run(() -> xml.writeCharacters(characters));
        return this;
    }

    /** Ends the element that was begun last. */
    public SvgWriter end() {
        run(xml::writeEndElement);
        return this;
    }

    /** Ends the picture and returns it. */
    public String finish() {
        run(xml::writeEndDocument);
        return text.toString();
    }

    /** Adds an attribute to the element that was begun last. */
    public SvgWriter attribute(String name, String value) {
        run(() -> xml.writeAttribute(name, value));
        return this;
    }

    private SvgWriter attributes(String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
        return this;
    }

    private static void run(Step step) {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
