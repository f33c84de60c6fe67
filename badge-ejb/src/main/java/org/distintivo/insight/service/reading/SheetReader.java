package org.distintivo.insight.service.reading;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.distintivo.insight.domain.WagesRefusedException;

/**
 * Reads the values of a sheet row by row (ECMA-376 part 1, 18.3.1). A cell goes where its reference
 * says; beyond column 100 nothing is read, so that no reference makes a row large.
 */
final class SheetReader {

    private static final int MOST_COLUMNS = 100;
    private static final int MOST_ROWS = 500_000;
    private static final int LONGEST_CELL = 4_000;
    private static final int LETTERS = 26;

    private final XMLStreamReader xml;
    private final SharedTexts texts;
    private final StringBuilder text = new StringBuilder();
    private List<String> row;
    private int column;
    private String kind;
    private boolean inValue;
    private long number;

    SheetReader(InputStream part, SharedTexts texts) throws XMLStreamException {
        xml = XmlParts.open(part);
        this.texts = texts;
    }

    void read(Workbook.RowVisitor rows) throws XMLStreamException {
        boolean wanted = true;
        while (wanted && xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS -> add();
                case XMLStreamConstants.END_ELEMENT -> {
                    end(xml.getLocalName());
                    if (xml.getLocalName().equals("row") && row != null) {
                        wanted = rows.visit(number, List.copyOf(row));
                        row = null;
                    }
                }
                default -> XmlParts.refuseDocumentType(xml);
            }
        }
    }

    private void begin(String name) {
        switch (name) {
            case "row" -> {
                row = new ArrayList<>();
                column = -1;
                if (++number > MOST_ROWS) {
                    throw WagesRefusedException.tooLarge();
                }
            }
            case "c" -> {
                column = column(xml.getAttributeValue(null, "r"));
                kind = xml.getAttributeValue(null, "t");
                text.setLength(0);
            }
            case "v", "t" -> inValue = row != null;
            default -> {
                // formulas, styles and what else there is
            }
        }
    }

    private void add() {
        if (inValue && text.length() < LONGEST_CELL) {
            text.append(xml.getText());
        }
    }

    private void end(String name) {
        if (name.equals("v") || name.equals("t")) {
            inValue = false;
        } else if (name.equals("c") && row != null && column < MOST_COLUMNS) {
            while (row.size() <= column) {
                row.add("");
            }
            row.set(column, "s".equals(kind) ? texts.at(text.toString()) : text.toString());
        }
    }

    /** Returns the place of a reference such as AB12; the next one where none is given. */
    private int column(String reference) {
        if (reference == null) {
            return column + 1;
        }
        int place = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            place = place * LETTERS + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
            if (place > MOST_COLUMNS) {
                return MOST_COLUMNS;
            }
        }
        return Math.max(place - 1, 0);
    }
}
