package org.distintivo.badge.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.service.AchievementView;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.issuing.service.CredentialService;
import org.distintivo.issuing.service.HostedBadgeService;
import org.distintivo.verifying.service.EndorsementService;
import org.distintivo.verifying.service.EndorsementView;
import org.distintivo.verifying.service.VerifierBundleView;
import org.distintivo.verifying.service.trust.OwnBundle;

/**
 * Publishes the issuer's documents: who issues, and what can be achieved. All of them are public.
 */
@Stateless
@PermitAll
public class IssuerService {

    @Inject private CatalogService catalog;
    @Inject private CredentialService credentials;
    @Inject private HostedBadgeService hosted;
    @Inject private CredentialIssuing issuing;
    @Inject private AchievementAddresses addresses;
    @Inject private EndorsementService endorsements;
    @Inject private OwnBundle bundle;

    /** Returns the issuer's Profile with its keys (Open Badges 3.0 §B.2.7), as JSON-LD. */
    public String profile() {
        return credentials.issuerProfile(issuing.issuer());
    }

    /**
     * Returns profile, keys and status lists in one signed file, for verifiers without a network.
     */
    public VerifierBundleView verifierBundle() {
        return bundle.current(issuing.issuer());
    }

    /**
     * Returns an Achievement (Open Badges 3.0 §B.2.1) as JSON-LD.
     *
     * @param exam asks for the exam where a certification has the same code
     * @param edition the language of one edition, which has an id of its own; null for the
     *     achievement itself, told in the reader's language
     */
    public Optional<String> achievement(
            String code, boolean exam, String edition, Locale language) {
        return find(code, exam)
                .filter(found -> edition == null || found.languages().contains(edition))
                .map(found -> document(found, edition, language));
    }

    /** Returns the issuer in Open Badges 2.0, as JSON-LD. */
    public String olderProfile() {
        return hosted.issuer(issuing.issuer());
    }

    /**
     * Returns a BadgeClass of Open Badges 2.0 as JSON-LD.
     *
     * @param exam asks for the exam where a certification has the same code
     */
    public Optional<String> badgeClass(String code, boolean exam, Locale language) {
        return find(code, exam)
                .map(found -> issuing.describe(found, found.design(), language))
                .map(hosted::badgeClass);
    }

    /** Returns the page for people about an achievement. */
    public Optional<String> page(String code, boolean exam) {
        return find(code, exam).map(found -> addresses.page(found.key()));
    }

    /** Returns what others have signed about an achievement, and then about who issues it. */
    public List<EndorsementView> listEndorsements(AchievementKey achievement) {
        var about = List.of(addresses.of(achievement), credentials.issuerId());
        return endorsements.listAbout(about).stream()
                .sorted(Comparator.comparing(each -> about.indexOf(each.subject())))
                .toList();
    }

    /** Returns whether it is about the issuer and so about everything that is issued. */
    public boolean isAboutIssuer(EndorsementView endorsement) {
        return endorsement.subject().equals(credentials.issuerId());
    }

    private Optional<AchievementView> find(String code, boolean exam) {
        var candidates =
                exam
                        ? Stream.of(AchievementKey.exam(code))
                        : Stream.of(AchievementKey.certification(code), AchievementKey.exam(code));
        return candidates.flatMap(key -> catalog.findAchievement(key).stream()).findFirst();
    }

    private String document(AchievementView achievement, String edition, Locale language) {
        return credentials.achievement(
                edition == null
                        ? issuing.describe(achievement, achievement.design(), language)
                        : issuing.edition(achievement, Locale.forLanguageTag(edition)));
    }
}
