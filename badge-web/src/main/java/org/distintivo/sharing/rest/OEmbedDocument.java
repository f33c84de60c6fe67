package org.distintivo.sharing.rest;

import jakarta.json.Json;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

/** Writes the answer to an oEmbed request (oEmbed 1.0 §2.3.4) in both of its formats. */
record OEmbedDocument(Map<String, Object> members) {

    static OEmbedDocument rich() {
        var members = new LinkedHashMap<String, Object>();
        members.put("version", "1.0");
        members.put("type", "rich");
        return new OEmbedDocument(members);
    }

    OEmbedDocument with(String name, Object value) {
        members.put(name, value);
        return this;
    }

    String json() {
        return Json.createObjectBuilder(members).build().toString();
    }

    String xml() {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("oembed");
            for (var member : members.entrySet()) {
                xml.writeStartElement(member.getKey());
                xml.writeCharacters(String.valueOf(member.getValue()));
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e); // memory does not fail
        }
        return text.toString();
    }
}
