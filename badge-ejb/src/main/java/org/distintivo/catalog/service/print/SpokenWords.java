package org.distintivo.catalog.service.print;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * Makes text again of words that had to be drawn: whoever listens to a document or copies out of it
 * gets the words and no picture (ISO 32000-1 §14.9.4).
 */
final class SpokenWords {

    private SpokenWords() {}

    static void name(PDDocument document) {
        name(document.getDocumentCatalog().getStructureTreeRoot());
    }

    private static void name(PDStructureNode node) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                var words = element.getAlternateDescription();
                if (words != null && words.startsWith(Page.WORDS)) {
                    element.setStructureType(StandardStructureTypes.SPAN);
                    element.setActualText(words.substring(Page.WORDS.length()));
                    element.getCOSObject().removeItem(COSName.ALT);
                    element.getCOSObject().removeItem(COSName.A);
                }
                name(element);
            }
        }
    }
}
