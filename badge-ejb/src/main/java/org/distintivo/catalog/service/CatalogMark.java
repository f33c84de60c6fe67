package org.distintivo.catalog.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.distintivo.platform.domain.BrandChanged;

/**
 * Renews the program's mark when pages get another look, in the same transaction: whatever any
 * server keeps of a page is made anew (ADR 16, ADR 89).
 */
@ApplicationScoped
class CatalogMark {

    @Inject private CatalogRepository repository;

    void renew(@Observes BrandChanged changed) {
        repository.lockProgram().catalogChanged();
    }
}
