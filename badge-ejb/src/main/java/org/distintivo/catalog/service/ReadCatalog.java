package org.distintivo.catalog.service;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.domain.AchievementKind;
import org.distintivo.catalog.domain.UnknownAchievementException;

/**
 * The catalog as one question has found it: whatever else is asked of it costs none, and all that
 * is told fits together. For as long as a page or a credential is made.
 */
public final class ReadCatalog {

    private static final String UNNAMED_ISSUER = "Distintivo";

    private final CatalogSnapshot snapshot;
    private final CatalogTexts texts;
    private final String baseUrl;

    ReadCatalog(CatalogSnapshot snapshot, CatalogTexts texts, String baseUrl) {
        this.snapshot = snapshot;
        this.texts = texts;
        this.baseUrl = baseUrl;
    }

    /** Returns what can be earned under this key, if the catalog has it. */
    public Optional<AchievementView> find(AchievementKey key) {
        return Optional.ofNullable(snapshot.achievements().get(key));
    }

    /**
     * Returns what can be earned under this key.
     *
     * @throws UnknownAchievementException if the catalog has none of that kind and code
     */
    public AchievementView require(AchievementKey key) {
        return find(key).orElseThrow(() -> new UnknownAchievementException(key));
    }

    /** Returns those of the keys that the catalog has. */
    public Map<AchievementKey, AchievementView> list(Collection<AchievementKey> keys) {
        var all = snapshot.achievements();
        return keys.stream()
                .distinct()
                .filter(all::containsKey)
                .collect(Collectors.toUnmodifiableMap(key -> key, all::get));
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
        var catalog = snapshot.catalog();
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

    /**
     * Returns who issues: what the catalog says, else the program's label and this installation's
     * address.
     */
    public IssuerView issuer() {
        var catalog = snapshot.catalog();
        var given = catalog.issuer();
        var name =
                Optional.ofNullable(given.name())
                        .or(() -> Optional.of(catalog.program()).filter(label -> !label.isEmpty()))
                        .orElse(UNNAMED_ISSUER);
        var url = Optional.ofNullable(given.url()).orElse(baseUrl);
        return new IssuerView(name, url, given.email(), given.image());
    }

    /** Returns the program's label, or empty while no catalog named it. */
    public String program() {
        return snapshot.catalog().program();
    }

    /** Returns the mark that each change of the catalog or the brand replaces. */
    public String mark() {
        return snapshot.state();
    }
}
