package org.distintivo.insight.service.reading;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.distintivo.insight.domain.WagesRefusedException;

/** The texts of a workbook, which its cells name by their place (ECMA-376 part 1, 18.4). */
record SharedTexts(List<String> all) {

    static final SharedTexts NONE = new SharedTexts(List.of());

    private static final int MOST_TEXTS = 500_000;
    private static final int MOST_CHARACTERS = 32 * 1024 * 1024;

    static SharedTexts read(InputStream part) throws XMLStreamException {
        var xml = XmlParts.open(part);
        var texts = new ArrayList<String>();
        long characters = 0;
        StringBuilder text = null;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (xml.getLocalName().equals("si")) {
                        text = new StringBuilder();
                    }
                }
                case XMLStreamConstants.CHARACTERS -> {
                    if (text != null) {
                        text.append(
                                xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                        characters += xml.getTextLength();
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (xml.getLocalName().equals("si") && text != null) {
                        texts.add(text.toString());
                        text = null;
                    }
                }
                default -> XmlParts.refuseDocumentType(xml);
            }
            if (characters > MOST_CHARACTERS || texts.size() > MOST_TEXTS) {
                throw WagesRefusedException.tooLarge();
            }
        }
        return new SharedTexts(List.copyOf(texts));
    }

    /** Returns the text at a place; empty where there is none. */
    String at(String place) {
        int index = place.matches("\\d{1,7}") ? Integer.parseInt(place) : all.size();
        return index < all.size() ? all.get(index) : "";
    }
}
