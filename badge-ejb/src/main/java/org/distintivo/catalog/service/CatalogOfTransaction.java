package org.distintivo.catalog.service;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.Optional;

/**
 * The catalog that the present transaction has found, so that the words of one credential cost one
 * question and not one for each of its addresses. A transaction that changes the catalog keeps
 * none.
 */
@TransactionScoped
class CatalogOfTransaction implements Serializable {

    private static final long serialVersionUID = 1L;

    private transient CatalogSnapshot found;
    private transient boolean changing;

    Optional<CatalogSnapshot> found() {
        return Optional.ofNullable(found);
    }

    CatalogSnapshot keep(CatalogSnapshot snapshot) {
        if (!changing) {
            found = snapshot;
        }
        return snapshot;
    }

    void changing() {
        changing = true;
        found = null;
    }
}
