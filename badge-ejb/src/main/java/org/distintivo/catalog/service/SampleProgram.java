package org.distintivo.catalog.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.distintivo.platform.service.StrictJson;

/**
 * Loads the sample program into a new installation whose operator asked for it. It is a catalog
 * like any other and comes in the same way.
 */
@ApplicationScoped
public class SampleProgram {

    private static final String CATALOG = "/org/distintivo/catalog/sample-catalog.json";
    private static final int MAX_BYTES = 1_000_000;

    @Inject private CatalogLoadService catalogs;
    @Inject private CatalogRepository repository;

    /** Loads the sample, unless there is a catalog already. The caller runs as the system. */
    public void loadIfEmpty() {
        if (repository.listExams().isEmpty()) {
            load();
        }
    }

    private void load() {
        try (var sample = SampleProgram.class.getResourceAsStream(CATALOG)) {
            catalogs.load(StrictJson.read(sample, MAX_BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
