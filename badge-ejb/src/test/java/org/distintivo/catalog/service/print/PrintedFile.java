package org.distintivo.catalog.service.print;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.distintivo.platform.service.Messages;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A printed document as its readers find it. */
public final class PrintedFile implements AutoCloseable {

    private static final PrintingPress PRESS = new PrintingPress(new Messages());
    private static final Path FOLDER = Path.of("target", "printed");

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private final byte[] bytes;
    private final PDDocument document;

    private PrintedFile(byte[] bytes) {
        this.bytes = bytes;
        try {
            document = Loader.loadPDF(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Prints it, and leaves it for whoever wants to look at it. */
    public static PrintedFile of(String name, Printable printable) {
        var bytes = PRESS.print(printable);
        try {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(name + ".pdf"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PrintedFile(bytes);
    }

    public PDDocument document() {
        return document;
    }

    public int pages() {
        return document.getNumberOfPages();
    }

    /** Returns the text as it is found by searching. */
    public String text() {
        try {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what programs that read aloud say in place of what is drawn. */
    public List<String> drawnWords() {
        var words = new ArrayList<String>();
        visit(
                document.getDocumentCatalog().getStructureTreeRoot(),
                it -> {
                    if (it.getActualText() != null) {
                        words.add(it.getActualText());
                    }
                });
        return words;
    }

    public List<String> pictures() {
        var words = new ArrayList<String>();
        visit(
                document.getDocumentCatalog().getStructureTreeRoot(),
                it -> {
                    if (it.getStructureType().equals("Figure")) {
                        words.add(it.getAlternateDescription());
                    }
                });
        return words;
    }

    private static void visit(PDStructureNode node, Consumer<PDStructureElement> visitor) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                visitor.accept(element);
                visit(element, visitor);
            }
        }
    }

    public List<String> links() throws IOException {
        var links = new ArrayList<String>();
        for (var page : document.getPages()) {
            for (var annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link
                        && link.getAction() instanceof PDActionURI to) {
                    links.add(to.getURI());
                }
            }
        }
        return links;
    }

    /** Returns the names of the fonts that came along. */
    public List<String> fonts() throws IOException {
        var names = new ArrayList<String>();
        for (var page : document.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                names.add(page.getResources().getFont(name).getName());
            }
        }
        return names;
    }

    public String attached(String name) throws IOException {
        var files = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
        var file = files.get(name);
        return new String(file.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8);
    }

    public String relationship(String name) throws IOException {
        var files = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
        return files.get(name).getCOSObject().getNameAsString(COSName.getPDFName("AFRelationship"));
    }

    public BufferedImage image() throws IOException {
        return new PDFRenderer(document).renderImageWithDPI(0, 150);
    }

    /** Returns what the standards find wrong. */
    public List<String> faults(String... flavours) throws Exception {
        var faults = new ArrayList<String>();
        for (var each : flavours) {
            var flavour = PDFAFlavour.byFlavourId(each);
            try (var parser =
                            Foundries.defaultInstance()
                                    .createParser(new ByteArrayInputStream(bytes), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                validator.validate(parser).getTestAssertions().stream()
                        .map(it -> each + " " + it.getRuleId().getClause() + ": " + it.getMessage())
                        .distinct()
                        .forEach(faults::add);
            }
        }
        return faults;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
