package org.distintivo.account.service;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.distintivo.account.domain.EarnersMerged;

/** Drops what was asked for about somebody who is another person from now on. */
@ApplicationScoped
class MergeObserver {

    @Inject private ErasureRepository erasures;
    @Inject private ExportRepository exports;

    void merged(@Observes @Priority(EarnersMerged.SETTLE) EarnersMerged news) {
        erasures.dropOpen(news.gone());
        exports.findOf(news.gone()).ifPresent(exports::drop);
    }
}
