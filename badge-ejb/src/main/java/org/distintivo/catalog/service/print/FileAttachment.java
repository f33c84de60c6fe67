package org.distintivo.catalog.service.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/**
 * Puts a signed credential into a document as an associated file (ISO 19005-3 §6.8): the same
 * statement in another form, for software.
 */
final class FileAttachment {

    private static final String TYPE = "application/vc+ld+json";
    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");
    private static final COSName ASSOCIATED = COSName.getPDFName("AF");

    private FileAttachment() {}

    static void attach(AttachedFile attached, PDDocument document) throws IOException {
        var file = new PDComplexFileSpecification();
        file.setFile(attached.name());
        file.setFileUnicode(attached.name());
        file.setFileDescription("Open Badges 3.0");
        file.setEmbeddedFile(embedded(attached.text(), document));
        file.setEmbeddedFileUnicode(file.getEmbeddedFile());
        file.getCOSObject().setName(RELATIONSHIP, "Alternative");
        var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        var files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of(attached.name(), file));
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
        var associated = new COSArray();
        associated.add(file);
        document.getDocumentCatalog().getCOSObject().setItem(ASSOCIATED, associated);
    }

    private static PDEmbeddedFile embedded(String text, PDDocument document) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var file =
                new PDEmbeddedFile(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
        file.setSubtype(TYPE);
        file.setSize(bytes.length);
        file.setModDate(written(document));
        return file;
    }

    private static Calendar written(PDDocument document) {
        return document.getDocumentInformation().getCreationDate();
    }
}
