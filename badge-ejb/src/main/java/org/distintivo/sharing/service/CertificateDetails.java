package org.distintivo.sharing.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.distintivo.account.service.CurrentEarner;
import org.distintivo.account.service.EarnerService;
import org.distintivo.badge.domain.BadgeState;
import org.distintivo.badge.domain.BadgeUnknownException;
import org.distintivo.badge.service.BadgeService;
import org.distintivo.badge.service.BadgeView;
import org.distintivo.catalog.domain.LocalizedText;
import org.distintivo.catalog.service.AchievementView;
import org.distintivo.catalog.service.ArtworkService;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.catalog.service.print.PaperSize;
import org.distintivo.catalog.service.print.Wording;
import org.distintivo.issuing.service.CredentialService;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.BrandService;
import org.distintivo.platform.service.Messages;
import org.distintivo.platform.service.Settings;
import org.distintivo.sharing.domain.CertificateWithheldException;
import org.distintivo.sharing.service.certificate.Certificate;

/**
 * Collects what stands on a certificate, in one transaction that ends before the certificate is
 * made. A badge that was revoked or is suspended has none; an expired one says so on its face.
 */
@Stateless
@PermitAll
public class CertificateDetails {

    @Inject private PublicBadgeService shown;
    @Inject private BadgeService badges;
    @Inject private CatalogService catalog;
    @Inject private EarnerService earners;
    @Inject private CredentialService credentials;
    @Inject private ArtworkService artwork;
    @Inject private BrandService brands;
    @Inject private Messages messages;
    @Inject private Settings settings;
    @Inject private CurrentEarner caller;

    /**
     * Returns the certificate of a badge that the caller may see.
     *
     * @throws CertificateWithheldException if the badge does not count, or not now
     */
    public Optional<Certificate> findSeen(String badgeId, Locale language, PaperSize paper) {
        return shown.findSeen(badgeId).map(badge -> certificate(badge, language, paper));
    }

    /**
     * Returns the certificate of the signed-in earner's badge.
     *
     * @throws BadgeUnknownException if it is not the earner's, or was not accepted
     * @throws CertificateWithheldException if the badge does not count, or not now
     */
    @RolesAllowed(Roles.EARNER)
    public Certificate requireOwn(String badgeId, Locale language, PaperSize paper) {
        return certificate(badges.requireOf(caller.id(), badgeId), language, paper);
    }

    /** Returns the certificate of any badge that has one, for its holder's export. */
    @RolesAllowed(Roles.SYSTEM)
    public Optional<Certificate> findGiven(String badgeId) {
        return badges.find(badgeId).filter(it -> isGiven(it.state())).map(this::exported);
    }

    private Certificate exported(BadgeView badge) {
        var holder = earners.require(badge.earnerId()).locale();
        return certificate(badge, messages.closest(holder), PaperSize.of(holder));
    }

    /** Returns whether there is a certificate of a badge in that state. */
    static boolean isGiven(BadgeState state) {
        return state == BadgeState.ACCEPTED || state == BadgeState.EXPIRED;
    }

    private Certificate certificate(BadgeView badge, Locale language, PaperSize paper) {
        if (badge.state().isIssued() && !isGiven(badge.state())) {
            throw new CertificateWithheldException(badge.state());
        }
        var credential =
                credentials.findDocument(badge.id()).orElseThrow(BadgeUnknownException::new);
        var issuer = catalog.issuer().name();
        return new Certificate(
                language,
                paper,
                achievement(badge, language),
                earners.require(badge.earnerId()).certifiedName(),
                badge.earnedOn(),
                badge.state() == BadgeState.EXPIRED,
                issuer,
                catalog.program().equals(issuer) ? "" : catalog.program(),
                new Certificate.Check(badge.id(), settings.baseUrl() + "/badges/" + badge.id()),
                new Certificate.Files(
                        badge.achievement().code().toLowerCase(Locale.ROOT), credential.document()),
                brands.current().draft().light().accent().toString());
    }

    private Certificate.Achievement achievement(BadgeView badge, Locale language) {
        var whole = catalog.requireAchievement(badge.achievement());
        AchievementView earned = catalog.earned(whole, badge.exams());
        var texts = earned.texts();
        return new Certificate.Achievement(
                wording(texts.names(), language),
                wording(texts.description(), language),
                wording(texts.criteria(), language),
                earned.skills(),
                wording(texts.alt(), language),
                artwork.painter(badge.achievement(), badge.design()));
    }

    private static Wording wording(LocalizedText text, Locale language) {
        return new Wording(text.in(language), text.languageOf(language));
    }
}
