package org.distintivo.catalog.service.print;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.distintivo.platform.service.Languages;

/**
 * Writes a laid-out page as PDF/A-3 (ISO 19005-3) that is accessible as PDF/UA-1 (ISO 14289-1)
 * asks.
 */
final class PrintedPdf {

    private static final String PRODUCER = "Distintivo";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private static final byte[] COLORS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.setLoggingEnabled(false); // what it has to say is what a test looks at
    }

    private final Page page;
    private final OpenFonts fonts;
    private final PDDocument document;
    private final Map<String, PDFont> used = new HashMap<>();

    private PrintedPdf(Page page, OpenFonts fonts, PDDocument document) {
        this.page = page;
        this.fonts = fonts;
        this.document = document;
    }

    static byte[] of(Printable printable, Page page, OpenFonts fonts) {
        try (var document = new PDDocument()) {
            var pdf = new PrintedPdf(page, fonts, document);
            pdf.render(printable.language());
            SpokenWords.name(document);
            FileAttachment.attach(printable.attachment(), document);
            return pdf.saved();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
    }

    private void render(Locale language) throws IOException {
        var rightToLeft = Languages.direction(language).equals("rtl");
        var builder =
                new PdfRendererBuilder()
                        .usePDDocument(document)
                        .withW3cDocument(page.document(), "")
                        .useObjectDrawerFactory(page.pictures())
                        .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                        .useUnicodeBidiReorderer(new ICUBidiReorderer())
                        .defaultTextDirection(rightToLeft ? TextDirection.RTL : TextDirection.LTR)
                        .useExternalResourceAccessControl((address, kind) -> false, null)
                        .usePdfUaAccessibility(true)
                        .usePdfAConformance(PdfAConformance.PDFA_3_A)
                        .useColorProfile(COLORS)
                        .withProducer(PRODUCER);
        for (var face : page.letters().used()) {
            builder.useFont(font(face.regular()), face.family(), REGULAR, FontStyle.NORMAL, true);
            if (face.bold().isPresent()) {
                var bold = font(face.bold().get());
                builder.useFont(bold, face.family(), BOLD, FontStyle.NORMAL, true);
            }
        }
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
        }
    }

    private PDFontSupplier font(String file) throws IOException {
        var font = PDType0Font.load(document, fonts.font(file), true);
        used.put(file, font);
        return new PDFontSupplier(font);
    }

    private byte[] saved() throws IOException {
        document.save(OutputStream.nullOutputStream()); // cuts the fonts down
        for (var font : used.entrySet()) {
            ReadableLetters.correct(
                    font.getValue(), fonts.font(font.getKey()), page.letters().forms());
        }
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
