package org.distintivo.catalog.service;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.JsonStructure;
import java.util.List;
import java.util.Locale;
import org.distintivo.catalog.domain.CatalogDraft;
import org.distintivo.catalog.domain.CatalogFault;
import org.distintivo.catalog.domain.CatalogFaultyException;
import org.distintivo.platform.service.Messages;
import org.distintivo.platform.service.StrictJson;

/** Reads catalogs written with single quotes. */
final class Catalogs {

    static final String SOUND_EXAM = "{'code':'A','title':'Exam A'}";

    private Catalogs() {}

    static CatalogDraft read(String catalog) {
        return CatalogReader.read(json(catalog), KnownCatalog.EMPTY);
    }

    static List<CatalogFault> faults(String catalog) {
        return faults(catalog, KnownCatalog.EMPTY);
    }

    static List<CatalogFault> faults(String catalog, KnownCatalog known) {
        return catchThrowableOfType(
                        CatalogFaultyException.class,
                        () -> CatalogReader.read(json(catalog), known))
                .faults();
    }

    static String sentence(CatalogFault fault, Locale language) {
        return new Messages().text(language, fault.words(), fault.arguments().toArray());
    }

    static JsonStructure json(String text) {
        return StrictJson.read(text.replace('\'', '"'), 1_000_000);
    }
}
