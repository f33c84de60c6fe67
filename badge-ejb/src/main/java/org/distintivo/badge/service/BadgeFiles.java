package org.distintivo.badge.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.distintivo.account.domain.ExportContents.Promised;
import org.distintivo.account.domain.ExportRequested;
import org.distintivo.account.service.ExportFileMaker;
import org.distintivo.badge.domain.Badge;
import org.distintivo.badge.domain.BadgeState;
import org.distintivo.badge.domain.BadgeUnknownException;
import org.distintivo.catalog.service.ArtworkService;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.issuing.service.BakingService;
import org.distintivo.issuing.service.CredentialService;
import org.distintivo.issuing.service.HostedBadgeService;
import org.distintivo.issuing.service.SignedTokenService;

/** Adds the Open Badges files of every badge that was handed out to an export. */
@ApplicationScoped
class BadgeFiles implements ExportFileMaker {

    private static final String SOURCE = "badge";

    /** The files of one badge; its certificate is added by {@code sharing}. */
    private enum Form {
        JSON("badge.json", "JSON-LD, Open Badges 3.0"),
        JWT("badge.jwt", "JWT, Open Badges 3.0"),
        PNG("badge.png", "PNG, Open Badges 3.0"),
        SVG("badge.svg", "SVG, Open Badges 3.0"),
        ASSERTION("badge-ob2.json", "JSON-LD, Open Badges 2.0");

        private final String file;
        private final String label;

        Form(String file, String label) {
            this.file = file;
            this.label = label;
        }
    }

    @Inject private BadgeRepository badges;
    @Inject private CatalogService catalog;
    @Inject private CredentialService credentials;
    @Inject private SignedTokenService tokens;
    @Inject private HostedBadgeService hosted;
    @Inject private ArtworkService artwork;
    @Inject private BakingService baking;

    void export(@Observes ExportRequested news) {
        badges.listOf(news.earnerId()).stream()
                .filter(badge -> badge.state().isIssued())
                .flatMap(badge -> files(badge, news.language()).stream())
                .forEach(news.contents()::promise);
    }

    private List<Promised> files(Badge badge, Locale language) {
        var name =
                catalog.findAchievement(badge.achievement())
                        .map(it -> it.name(language))
                        .orElse(badge.achievement().code());
        var files = new ArrayList<Promised>();
        for (var form : Form.values()) {
            if (form != Form.ASSERTION || badge.state() != BadgeState.REVOKED) {
                files.add(
                        new Promised(
                                BadgeFolder.of(badge.achievement(), badge.publicId())
                                        + "/"
                                        + form.file,
                                String.join("/", SOURCE, badge.publicId(), form.name()),
                                name + " · " + form.label));
            }
        }
        return files;
    }

    @Override
    public boolean makes(String source) {
        return source.startsWith(SOURCE + "/");
    }

    @Override
    public byte[] make(String source) {
        var parts = source.split("/");
        var badge = badges.find(parts[1]).orElseThrow(BadgeUnknownException::new);
        return switch (Form.valueOf(parts[2])) {
            case JSON -> bytes(document(badge));
            case JWT -> bytes(tokens.find(badge.publicId()).orElseThrow());
            case PNG ->
                    baking.png(artwork.png(badge.achievement(), badge.design()), document(badge));
            case SVG ->
                    bytes(
                            baking.svg(
                                    artwork.svg(badge.achievement(), badge.design()),
                                    document(badge)));
            case ASSERTION ->
                    bytes(hosted.findAssertion(badge.publicId()).orElseThrow().document());
        };
    }

    private String document(Badge badge) {
        return credentials.findDocument(badge.publicId()).orElseThrow().document();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
