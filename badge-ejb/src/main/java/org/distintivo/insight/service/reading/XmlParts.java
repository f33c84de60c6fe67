package org.distintivo.insight.service.reading;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Opens XML of strangers: no document type, so no entity that could grow or reach out. */
final class XmlParts {

    private XmlParts() {}

    static XMLStreamReader open(InputStream part) throws XMLStreamException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory.createXMLStreamReader(part);
    }

    static void refuseDocumentType(XMLStreamReader xml) throws XMLStreamException {
        if (xml.getEventType() == XMLStreamConstants.DTD) {
            throw new XMLStreamException("a document type is not read", xml.getLocation());
        }
    }
}
