package org.distintivo.insight.service.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.distintivo.insight.domain.TaxonomyChunk;
import org.distintivo.insight.domain.TaxonomyImport.Request;
import org.distintivo.insight.domain.TaxonomyOrigin;

/**
 * Brings the small taxonomy of the sample data in, which fits the sample program. It was written
 * for this product and is a plain list like any other.
 */
@ApplicationScoped
public class SampleTaxonomy {

    /** In addresses and exports. */
    public static final String CODE = "sample";

    private static final String FILE = "/org/distintivo/insight/sample-taxonomy.csv";

    /** Behind every taxonomy that an operator brings in. */
    private static final int PRECEDENCE = 90;

    private static final TaxonomyOrigin ORIGIN =
            new TaxonomyOrigin("Sample skills and occupations", "1", "CC0 1.0", "", "");

    @Inject private TaxonomyRepository taxonomies;
    @Inject private TaxonomyImportSteps steps;

    /** Queues it, unless it is there already. The caller runs as the system. */
    public void loadIfMissing() {
        if (taxonomies.find(CODE).isEmpty()) {
            try (var file = SampleTaxonomy.class.getResourceAsStream(FILE)) {
                long id = steps.begin(new Request(CODE, ORIGIN, "en", true, PRECEDENCE, true));
                steps.add(new TaxonomyChunk(id, 0, "sample-taxonomy.csv", 0, file.readAllBytes()));
                steps.queue(id);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
