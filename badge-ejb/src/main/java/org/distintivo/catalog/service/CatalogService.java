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

    private static final String UNNAMED_ISSUER = "Distintivo";

    @Inject private CatalogSnapshots snapshots;
    @Inject private RequirementWords words;
    @Inject private CatalogTexts texts;
    @Inject private Settings settings;

    /** Returns the rules for eligibility, as current as on every other server. */
    public ProgramRules rules() {
        return snapshots.current().rules();
    }

    /** Returns what can be earned under this key, if the catalog has it. */
    public Optional<AchievementView> findAchievement(AchievementKey key) {
        return Optional.ofNullable(snapshots.current().achievements().get(key));
    }

    /**
     * Returns what can be earned under this key.
     *
     * @throws UnknownAchievementException if the catalog has none of that kind and code
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public AchievementView requireAchievement(AchievementKey key) {
        return findAchievement(key).orElseThrow(() -> new UnknownAchievementException(key));
    }

    /**
     * Returns an achievement as somebody earned it: with the skills of the exams that this person
     * passed, and not of those that other ways to it would have asked for.
     *
     * @param exams codes of the passed exams among those that it names; null for all of them
     */
    public AchievementView earned(AchievementView whole, List<String> exams) {
        if (exams == null || whole.kind() == AchievementKind.EXAM) {
            return whole;
        }
        var catalog = snapshots.current().catalog();
        var certification = catalog.findCertification(whole.key());
        if (certification.isEmpty()) {
            return whole;
        }
        var gained =
                catalog.exams().stream()
                        .filter(exam -> exams.contains(exam.item().code()))
                        .flatMap(exam -> exam.skills().stream())
                        .collect(Collectors.toSet());
        return texts.with(
                whole,
                certification.get().item(),
                whole.competences().stream().filter(gained::contains).toList());
    }

    /** Returns those of the keys that the catalog has. */
    public Map<AchievementKey, AchievementView> listAchievements(Collection<AchievementKey> keys) {
        var all = snapshots.current().achievements();
        return keys.stream()
                .distinct()
                .filter(all::containsKey)
                .collect(Collectors.toUnmodifiableMap(key -> key, all::get));
    }

    /** Returns what the keys are called in that language; one that is gone goes by its code. */
    public Map<AchievementKey, String> listNames(Collection<AchievementKey> keys, Locale language) {
        var all = snapshots.current().achievements();
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
        var snapshot = snapshots.current();
        return snapshot.catalog().keys().map(snapshot.achievements()::get).toList();
    }

    /** Returns what a certification requires, line by line; empty for an exam. */
    public List<RequirementLine> requirement(AchievementKey key, Locale language) {
        var snapshot = snapshots.current();
        return snapshot.catalog()
                .findCertification(key)
                .map(c -> words.lines(language, c.requirement(), names(snapshot)))
                .orElse(List.of());
    }

    /** Returns the certifications whose requirement names this item, in the catalog's order. */
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

    /** Returns a level in words; one that nobody foresaw is shown as it is. */
    public String levelName(String level, Locale language) {
        return texts.levelName(language, level);
    }

    /**
     * Returns who issues: what the catalog says, else the program's label and this installation's
     * address.
     */
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

    /** Returns how to write to a delivery partner, if the catalog says it. */
    public Optional<PartnerDraft> findPartner(String name) {
        return snapshots.current().catalog().partners().stream()
                .filter(partner -> partner.name().equals(name))
                .findFirst();
    }

    /** Returns the program's label, or empty while no catalog named it. */
    public String program() {
        return snapshots.current().catalog().program();
    }

    /** The program's label, and the mark that each change of the catalog or the brand replaces. */
    public record LabelAndMark(String label, String mark) {}

    /** Returns the label with the mark under which it was read. */
    public LabelAndMark labelAndMark() {
        var snapshot = snapshots.current();
        return new LabelAndMark(snapshot.catalog().program(), snapshot.state());
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
