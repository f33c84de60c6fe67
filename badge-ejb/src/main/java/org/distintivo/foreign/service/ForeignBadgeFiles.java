package org.distintivo.foreign.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.distintivo.account.domain.ExportContents.Promised;
import org.distintivo.account.domain.ExportRequested;
import org.distintivo.account.service.ExportFileMaker;
import org.distintivo.foreign.domain.ForeignBadge;
import org.distintivo.foreign.domain.ForeignBadgeFile;

/** Adds badges of other issuers to an export, as they were handed in. */
@ApplicationScoped
class ForeignBadgeFiles implements ExportFileMaker {

    private static final String SOURCE = "foreign/";

    @Inject private ForeignBadgeRepository badges;

    void export(@Observes ExportRequested news) {
        for (var badge : badges.listOf(news.earnerId())) {
            badges.findDocument(badge.id())
                    .ifPresent(it -> news.contents().promise(promised(badge, it)));
        }
    }

    private static Promised promised(ForeignBadge badge, ForeignBadgeFile file) {
        return new Promised(
                "other-badges/" + ForeignFileView.of(badge, file).name(),
                SOURCE + badge.publicId(),
                badge.name() + " · " + badge.issuer());
    }

    @Override
    public boolean makes(String source) {
        return source.startsWith(SOURCE);
    }

    @Override
    public byte[] make(String source) {
        return badges.find(source.substring(SOURCE.length()))
                .flatMap(it -> badges.findDocument(it.id()))
                .map(ForeignBadgeFile::content)
                .orElse(new byte[0]); // it was removed since it was promised
    }
}
