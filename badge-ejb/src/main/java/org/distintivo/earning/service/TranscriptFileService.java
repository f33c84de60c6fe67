package org.distintivo.earning.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.distintivo.catalog.service.print.PrintingPress;
import org.distintivo.earning.service.SharedTranscriptService.Signed;
import org.distintivo.earning.service.transcript.TranscriptSheet;
import org.distintivo.platform.service.BrandService;
import org.distintivo.platform.service.RateLimit;
import org.distintivo.platform.service.RateRule;

/**
 * Hands out the files of a transcript to whoever has typed its code, always made anew. No EJB,
 * because printing takes longer than a transaction should.
 */
@ApplicationScoped
public class TranscriptFileService {

    /** What may be made for one origin. */
    private static final RateRule FROM_ORIGIN =
            new RateRule("transcript-file-from-origin", 40, Duration.ofSeconds(2));

    @Inject private SharedTranscriptService transcripts;
    @Inject private PrintingPress press;
    @Inject private RateLimit rates;
    @Inject private BrandService brands;

    /**
     * Who asks.
     *
     * @param pass that shows that the code was typed; null for none
     * @param origin for the limit
     */
    public record Reader(String pass, String origin) {}

    /**
     * Returns the signed statement; empty unless the pass is good.
     *
     * @throws org.distintivo.earning.domain.TranscriptUnavailableException if there is no such link
     */
    public Optional<TranscriptFile> findSigned(
            String id, TranscriptSheet.Form form, Reader reader) {
        rates.spend(FROM_ORIGIN, reader.origin());
        return transcripts
                .findSigned(id, reader.pass(), form.language())
                .map(it -> it.document().getBytes(StandardCharsets.UTF_8))
                .map(it -> new TranscriptFile(TranscriptSheet.ATTACHED, it));
    }

    /**
     * Returns the transcript on paper, with the signed statement inside; empty unless the pass is
     * good.
     *
     * @throws org.distintivo.earning.domain.TranscriptUnavailableException if there is no such link
     * @throws org.distintivo.catalog.domain.TooManyPrintsException when too many others wait
     */
    public Optional<TranscriptFile> findPrinted(
            String id, TranscriptSheet.Form form, Reader reader) {
        rates.spend(FROM_ORIGIN, reader.origin());
        return transcripts
                .findSigned(id, reader.pass(), form.language())
                .map(it -> press.print(sheet(it, form)))
                .map(it -> new TranscriptFile("transcript.pdf", it));
    }

    private TranscriptSheet sheet(Signed signed, TranscriptSheet.Form form) {
        var opened = signed.opened();
        return new TranscriptSheet(
                opened.transcript(),
                form,
                new TranscriptSheet.Link(
                        signed.address(),
                        opened.until(),
                        signed.document(),
                        brands.current().draft().light().accent().toString()));
    }
}
