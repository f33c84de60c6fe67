package org.distintivo.badge.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import org.distintivo.account.service.EarnerService;
import org.distintivo.account.service.EarnerView;
import org.distintivo.badge.domain.Badge;
import org.distintivo.catalog.domain.AchievementKind;
import org.distintivo.catalog.domain.Skill;
import org.distintivo.catalog.service.AchievementView;
import org.distintivo.catalog.service.ArtworkAddress;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.issuing.domain.AchievementDescription;
import org.distintivo.issuing.domain.AchievementLanguage;
import org.distintivo.issuing.domain.AchievementResult;
import org.distintivo.issuing.domain.CredentialRequest;
import org.distintivo.issuing.domain.ImageDescription;
import org.distintivo.issuing.domain.IssuerDescription;
import org.distintivo.issuing.domain.Recipient;
import org.distintivo.issuing.domain.ScoreDescription;
import org.distintivo.issuing.domain.SkillDescription;
import org.distintivo.issuing.service.CredentialService;
import org.distintivo.issuing.service.CredentialView;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.platform.service.Messages;
import org.distintivo.platform.service.Settings;
import org.distintivo.verifying.service.EndorsementService;
import org.distintivo.verifying.service.EndorsementView;

/**
 * Composes the request for a badge's credential: who holds it, what the catalog tells about the
 * achievement, and who issues.
 */
@ApplicationScoped
class CredentialIssuing {

    @Inject private CatalogService catalog;
    @Inject private EarnerService earners;
    @Inject private CredentialService credentials;
    @Inject private AchievementAddresses addresses;
    @Inject private EndorsementService endorsements;
    @Inject private Editions editions;
    @Inject private Messages messages;
    @Inject private Settings settings;

    void issue(Badge badge) {
        credentials.issue(request(badge));
    }

    /** Signs it again if there is anything new to say. */
    CredentialView renew(Badge badge) {
        return credentials.renew(badge.publicId(), request(badge));
    }

    /** Signs it again where its holder is called otherwise now, whatever has become of it. */
    void correct(Badge badge) {
        credentials.correct(badge.publicId(), request(badge));
    }

    private CredentialRequest request(Badge badge) {
        var earner = earners.require(badge.earnerId());
        var achievement =
                catalog.earned(
                        catalog.requireAchievement(badge.achievement()),
                        badge.exams().orElse(null));
        var address = MailAddress.parse(earner.contact()).normalized();
        var about = about(addresses.of(achievement.key()));
        return new CredentialRequest(
                badge.publicId(),
                badge.earnedOn(),
                new Recipient(address, signedName(earner)),
                endorsed(signedWords(achievement, badge.design(), earner.locale()), about),
                issuer(about),
                achieved(badge));
    }

    /** Returns the name to sign; null where the program does not want names. */
    private String signedName(EarnerView earner) {
        return settings.signNames() ? earner.certifiedName() : null;
    }

    void revoke(Badge badge) {
        credentials.revoke(badge.publicId());
    }

    void suspend(Badge badge) {
        credentials.suspend(badge.publicId());
    }

    void reinstate(Badge badge) {
        credentials.reinstate(badge.publicId());
    }

    private static AchievementResult achieved(Badge badge) {
        return new AchievementResult(badge.performance().score(), badge.performance().evidence());
    }

    AchievementDescription describe(AchievementView achievement, int design, Locale language) {
        var described = words(achievement, design, language, editions.all(achievement, language));
        return endorsed(described, about(described.id()));
    }

    /** Returns what others have signed about an achievement or the issuer, by one question. */
    private List<EndorsementView> about(String achievementId) {
        return endorsements.listAbout(List.of(achievementId, credentials.issuerId()));
    }

    private static AchievementDescription endorsed(
            AchievementDescription described, List<EndorsementView> about) {
        return described.endorsed(documents(described.id(), about));
    }

    private static List<JsonObject> documents(String subject, List<EndorsementView> about) {
        return about.stream()
                .filter(endorsement -> endorsement.subject().equals(subject))
                .map(EndorsementView::document)
                .toList();
    }

    private AchievementDescription signedWords(
            AchievementView achievement, int design, Locale language) {
        return words(achievement, design, language, editions.signed(achievement, language));
    }

    private AchievementDescription words(
            AchievementView achievement, int design, Locale language, AchievementLanguage told) {
        return new AchievementDescription(
                addresses.of(achievement.key()),
                type(achievement.kind()),
                achievement.name(language),
                achievement.description(language),
                achievement.criteria(language),
                addresses.page(achievement.key()),
                new ImageDescription(
                        settings.baseUrl()
                                + ArtworkAddress.path(achievement.key(), design)
                                + ".png",
                        achievement.alt(language)),
                achievement.competences().stream().map(CredentialIssuing::skill).toList(),
                score(achievement, language),
                told,
                List.of());
    }

    /** Returns the edition in one language, with an id of its own. */
    AchievementDescription edition(AchievementView achievement, Locale language) {
        var described = describe(achievement, achievement.design(), language);
        return described.as(addresses.of(achievement.key(), language.toLanguageTag()));
    }

    private static SkillDescription skill(Skill skill) {
        return new SkillDescription(skill.name(), skill.url(), skill.framework(), skill.code());
    }

    /** Returns the meaning of scores; null unless the program lets badges tell scores. */
    private ScoreDescription score(AchievementView achievement, Locale language) {
        var scale = achievement.score();
        return scale == null || !scale.shared()
                ? null
                : new ScoreDescription(
                        messages.text(language, "badge.credential.score"),
                        scale.type(),
                        scale.min(),
                        scale.max(),
                        scale.required());
    }

    IssuerDescription issuer() {
        return issuer(endorsements.listAbout(List.of(credentials.issuerId())));
    }

    private IssuerDescription issuer(List<EndorsementView> about) {
        var issuer = catalog.issuer();
        return new IssuerDescription(
                issuer.name(),
                issuer.url(),
                issuer.email(),
                issuer.image(),
                documents(credentials.issuerId(), about));
    }

    /** Returns the term of the standard's vocabulary (Open Badges 3.0 §B.6.1 AchievementType). */
    private static String type(AchievementKind kind) {
        return kind == AchievementKind.CERTIFICATION ? "Certification" : "Assessment";
    }
}
