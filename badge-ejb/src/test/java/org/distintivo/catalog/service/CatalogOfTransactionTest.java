package org.distintivo.catalog.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.distintivo.catalog.domain.ProgramRules;
import org.junit.jupiter.api.Test;

class CatalogOfTransactionTest {

    private final CatalogOfTransaction transaction = new CatalogOfTransaction();
    private final CatalogSnapshot snapshot =
            new CatalogSnapshot("1", null, new ProgramRules(Map.of(), Map.of()), Map.of());

    @Test
    void what_was_found_first_is_found_again() {
        assertThat(transaction.found()).isEmpty();

        transaction.keep(snapshot);

        assertThat(transaction.found()).containsSame(snapshot);
    }

    @Test
    void whoever_changes_the_catalog_is_told_of_it_as_it_has_become() {
        transaction.keep(snapshot);

        transaction.changing();
        transaction.keep(snapshot);

        assertThat(transaction.found()).isEmpty();
    }
}
