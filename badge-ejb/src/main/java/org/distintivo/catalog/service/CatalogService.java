package org.distintivo.catalog.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
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
import org.distintivo.catalog.domain.LocalizedText;
import org.distintivo.catalog.domain.PartnerDraft;
import org.distintivo.catalog.domain.ProgramRules;
import org.distintivo.catalog.domain.UnknownAchievementException;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.Settings;

/**
 * Answers what other features and the public may know about the catalog. What can be earned is
 * public; only the catalog as a whole asks for a role, because it is what staff work on.
 *
 * <p>Nothing is changed here, so that no transaction is begun for it: pages ask several times. Only
 * what refuses begins one, because the container writes an error about a refusal outside of one.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CatalogService {

    @Inject private CatalogSnapshots snapshots;
    @Inject private RequirementWords words;
    @Inject private CatalogTexts texts;
    @Inject private Settings settings;

    /** Returns the rules for eligibility, as current as on every other server. */
    public ProgramRules rules() {
        return snapshots.current().rules();
    }

    /** Returns the catalog to ask more than once. */
    public ReadCatalog read() {
        return new ReadCatalog(snapshots.ofTransaction(), texts, settings.baseUrl());
    }

    /** Returns what can be earned under this key, if the catalog has it. */
    public Optional<AchievementView> findAchievement(AchievementKey key) {
        return read().find(key);
    }

    /**
     * Returns what can be earned under this key.
     *
     * @throws UnknownAchievementException if the catalog has none of that kind and code
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public AchievementView requireAchievement(AchievementKey key) {
        return read().require(key);
    }

    /** Returns an achievement {@linkplain ReadCatalog#earned as somebody earned it}. */
    public AchievementView earned(AchievementView whole, List<String> exams) {
        return read().earned(whole, exams);
    }

    /** Returns those of the keys that the catalog has. */
    public Map<AchievementKey, AchievementView> listAchievements(Collection<AchievementKey> keys) {
        return read().list(keys);
    }

    /** Returns what the keys are called in that language; one that is gone goes by its code. */
    public Map<AchievementKey, String> listNames(Collection<AchievementKey> keys, Locale language) {
        var all = snapshots.ofTransaction().achievements();
        return keys.stream()
                .distinct()
                .collect(
                        Collectors.toUnmodifiableMap(
                                key -> key,
                                key ->
                                        all.containsKey(key)
                                                ? all.get(key).name(language)
                                                : key.code()));
    }

    /** Returns everything there is, exams first, in the order in which it was first loaded. */
    public List<AchievementView> listAchievements() {
        var snapshot = snapshots.ofTransaction();
        return snapshot.catalog().keys().map(snapshot.achievements()::get).toList();
    }

    /** Returns what a certification requires, line by line; empty for an exam. */
    public List<RequirementLine> requirement(AchievementKey key, Locale language) {
        var snapshot = snapshots.ofTransaction();
        return snapshot.catalog()
                .findCertification(key)
                .map(c -> words.lines(language, c.requirement(), names(snapshot)))
                .orElse(List.of());
    }

    /** Returns the certifications whose requirement names this item, in the catalog's order. */
    public List<AchievementView> listTowards(AchievementKey key) {
        var snapshot = snapshots.ofTransaction();
        return snapshot.catalog().certifications().stream()
                .filter(c -> names(c, key))
                .map(
                        c ->
                                snapshot.achievements()
                                        .get(AchievementKey.certification(c.item().code())))
                .toList();
    }

    /** Returns a level in words; one that nobody foresaw is shown as it is. */
    public String levelName(String level, Locale language) {
        return texts.levelName(language, level);
    }

    /** Returns {@linkplain ReadCatalog#issuer who issues}. */
    public IssuerView issuer() {
        return read().issuer();
    }

    /** Returns how to write to a delivery partner, if the catalog says it. */
    public Optional<PartnerDraft> findPartner(String name) {
        return snapshots.ofTransaction().catalog().partners().stream()
                .filter(partner -> partner.name().equals(name))
                .findFirst();
    }

    /** Returns the program's label, or empty while no catalog named it. */
    public String program() {
        return read().program();
    }

    /** Returns the whole catalog in the format in which it is loaded. */
    @RolesAllowed({Roles.CATALOG_READ, Roles.MANAGER})
    public CatalogView catalog() {
        return snapshots.current().catalog();
    }

    /**
     * Returns an exam as the catalog has it.
     *
     * @throws UnknownAchievementException if the catalog has no such exam
     */
    @RolesAllowed({Roles.CATALOG_READ, Roles.MANAGER})
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public ExamDraft requireExam(String code) {
        return snapshots
                .current()
                .catalog()
                .findExam(AchievementKey.exam(code))
                .orElseThrow(() -> new UnknownAchievementException(AchievementKey.exam(code)));
    }

    /**
     * Returns a certification as the catalog has it.
     *
     * @throws UnknownAchievementException if the catalog has no such certification
     */
    @RolesAllowed({Roles.CATALOG_READ, Roles.MANAGER})
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
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

    private static Map<AchievementKey, LocalizedText> names(CatalogSnapshot snapshot) {
        return snapshot.achievements().values().stream()
                .collect(Collectors.toMap(AchievementView::key, it -> it.texts().names()));
    }
}
