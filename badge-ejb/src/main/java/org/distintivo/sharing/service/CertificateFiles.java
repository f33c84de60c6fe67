package org.distintivo.sharing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import org.distintivo.account.domain.ExportContents.Promised;
import org.distintivo.account.domain.ExportRequested;
import org.distintivo.account.service.ExportFileMaker;
import org.distintivo.badge.service.BadgeFolder;
import org.distintivo.badge.service.BadgeService;
import org.distintivo.badge.service.BadgeView;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.catalog.service.print.PrintingPress;
import org.distintivo.platform.service.Messages;

/** Adds the certificate of every badge that has one to an export, beside the badge's own files. */
@ApplicationScoped
class CertificateFiles implements ExportFileMaker {

    private static final String SOURCE = "certificate/";

    @Inject private BadgeService badges;
    @Inject private CatalogService catalog;
    @Inject private CertificateDetails details;
    @Inject private PrintingPress press;
    @Inject private Messages messages;

    void export(@Observes ExportRequested news) {
        badges.listOf(news.earnerId()).stream()
                .filter(badge -> CertificateDetails.isGiven(badge.state()))
                .map(badge -> promised(badge, news.language()))
                .forEach(news.contents()::promise);
    }

    private Promised promised(BadgeView badge, Locale language) {
        var name =
                catalog.findAchievement(badge.achievement())
                        .map(it -> it.name(language))
                        .orElse(badge.achievement().code());
        return new Promised(
                BadgeFolder.of(badge.achievement(), badge.id()) + "/certificate.pdf",
                SOURCE + badge.id(),
                name + " · " + messages.text(language, "sharing.certificate") + " (PDF)");
    }

    @Override
    public boolean makes(String source) {
        return source.startsWith(SOURCE);
    }

    @Override
    public byte[] make(String source) {
        return details.findGiven(source.substring(SOURCE.length()))
                .map(it -> press.printAside(it.printable()))
                .orElse(new byte[0]); // it was revoked since it was promised
    }
}
