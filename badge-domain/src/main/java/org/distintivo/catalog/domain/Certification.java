package org.distintivo.catalog.domain;

import jakarta.persistence.Entity;
import java.util.Objects;

/**
 * Something that a person earns on the day on which its {@link Requirement} first holds. Which
 * requirement is met by whom is not decided here but by the eligibility rule.
 */
@Entity
public class Certification extends CatalogItem {

    private String level;
    private String requirement;

    protected Certification() {} // for JPA

    public Certification(CertificationDraft draft) {
        super(draft.item());
        require(draft);
    }

    /**
     * Takes over what a catalog says now.
     *
     * @return whether this call changed anything
     */
    public boolean revise(CertificationDraft draft) {
        var described = describe(draft.item());
        return require(draft) || described;
    }

    private boolean require(CertificationDraft draft) {
        var text = RequirementCodec.write(draft.requirement());
        var changed = !Objects.equals(level, draft.level()) || !text.equals(requirement);
        level = Objects.requireNonNull(draft.level(), "level");
        requirement = text;
        return changed;
    }

    @Override
    public AchievementKey key() {
        return AchievementKey.certification(code());
    }

    @Override
    public String level() {
        return level;
    }

    /** Returns the certification as a catalog writes it: loading it again changes nothing. */
    public CertificationDraft draft() {
        return new CertificationDraft(item(), level, requirement());
    }

    public Requirement requirement() {
        return RequirementCodec.read(requirement);
    }
}
