package org.distintivo.catalog.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.domain.AchievementKind;
import org.distintivo.catalog.domain.CertificationDraft;
import org.distintivo.catalog.domain.ExamDraft;
import org.distintivo.catalog.domain.ProgramRules;
import org.distintivo.catalog.domain.UnknownAchievementException;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.Settings;

/**
 * What the other features and the public may know about the catalog. What can be earned is no
 * secret; only the catalog as a whole asks for a role, because it is what staff work on.
 */
@Stateless
@PermitAll
public class CatalogService {

    private static final String UNNAMED_ISSUER = "Distintivo";

    @Inject private CatalogSnapshots snapshots;
    @Inject private RequirementWords words;
    @Inject private CatalogTexts texts;
    @Inject private Settings settings;

    /** As much of the catalog as decides who has earned what, as it is now on every server. */
    public ProgramRules rules() {
        return snapshots.current().rules();
    }

    public Optional<AchievementView> findAchievement(AchievementKey key) {
        return Optional.ofNullable(snapshots.current().achievements().get(key));
    }

    public AchievementView requireAchievement(AchievementKey key) {
        return findAchievement(key).orElseThrow(() -> new UnknownAchievementException(key));
    }

    /** Those of the keys that the catalog has. */
    public Map<AchievementKey, AchievementView> listAchievements(Collection<AchievementKey> keys) {
        var all = snapshots.current().achievements();
        return keys.stream()
                .distinct()
                .filter(all::containsKey)
                .collect(Collectors.toUnmodifiableMap(key -> key, all::get));
    }

    /** Everything there is, exams first, in the order in which it was first loaded. */
    public List<AchievementView> listAchievements() {
        var snapshot = snapshots.current();
        return snapshot.catalog().keys().map(snapshot.achievements()::get).toList();
    }

    /** What a certification requires, line by line; empty for an exam. */
    public List<RequirementLine> requirement(AchievementKey key, Locale language) {
        var snapshot = snapshots.current();
        return snapshot.catalog()
                .findCertification(key)
                .map(c -> words.lines(language, c.requirement(), titles(snapshot)))
                .orElse(List.of());
    }

    /** The certifications whose requirement names this item, in the catalog's order. */
    public List<AchievementView> listTowards(AchievementKey key) {
        var snapshot = snapshots.current();
        return snapshot.catalog().certifications().stream()
                .filter(c -> names(c, key))
                .map(
                        c ->
                                snapshot.achievements()
                                        .get(AchievementKey.certification(c.item().code())))
                .toList();
    }

    /** A level in words; one that nobody foresaw is shown as it is. */
    public String levelName(String level, Locale language) {
        return texts.levelName(language, level);
    }

    public IssuerView issuer() {
        var catalog = snapshots.current().catalog();
        var given = catalog.issuer();
        var name =
                Optional.ofNullable(given.name())
                        .or(() -> Optional.of(catalog.program()).filter(label -> !label.isEmpty()))
                        .orElse(UNNAMED_ISSUER);
        var url = Optional.ofNullable(given.url()).orElseGet(settings::baseUrl);
        return new IssuerView(name, url, given.email(), given.image());
    }

    /** The program's label, or empty while no catalog named it. */
    public String program() {
        return snapshots.current().catalog().program();
    }

    @RolesAllowed({Roles.CATALOG_READ, Roles.MANAGER})
    public CatalogView catalog() {
        return snapshots.current().catalog();
    }

    @RolesAllowed({Roles.CATALOG_READ, Roles.MANAGER})
    public ExamDraft requireExam(String code) {
        return snapshots
                .current()
                .catalog()
                .findExam(AchievementKey.exam(code))
                .orElseThrow(() -> new UnknownAchievementException(AchievementKey.exam(code)));
    }

    @RolesAllowed({Roles.CATALOG_READ, Roles.MANAGER})
    public CertificationDraft requireCertification(String code) {
        var key = AchievementKey.certification(code);
        return snapshots
                .current()
                .catalog()
                .findCertification(key)
                .orElseThrow(() -> new UnknownAchievementException(key));
    }

    private static boolean names(CertificationDraft certification, AchievementKey key) {
        var requirement = certification.requirement();
        var codes =
                key.kind() == AchievementKind.EXAM
                        ? requirement.exams()
                        : requirement.certifications();
        return codes.anyMatch(key.code()::equals);
    }

    private static Map<AchievementKey, String> titles(CatalogSnapshot snapshot) {
        return snapshot.achievements().values().stream()
                .collect(Collectors.toMap(AchievementView::key, AchievementView::title));
    }
}
