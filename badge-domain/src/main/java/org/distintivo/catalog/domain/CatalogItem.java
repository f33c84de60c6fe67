package org.distintivo.catalog.domain;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Objects;
import org.distintivo.platform.domain.DomainEvent;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * Base of exams and certifications: a code that never changes, a title, whether there is a badge
 * for it, its texts, its current artwork and its retirement.
 *
 * <p>Nothing in a catalog is ever deleted: an item that is over is retired, because badges of it
 * stay claimable for ever.
 */
@MappedSuperclass
public abstract class CatalogItem extends VersionedEntity {

    private String code;
    private String title;
    private boolean badge;

    @Column(name = "retired_on")
    private LocalDate retiredOn;

    private String names;
    private String description;
    private String criteria;
    private String alt;
    private int design;

    protected CatalogItem() {} // for JPA

    protected CatalogItem(ItemDraft draft) {
        this.code = Objects.requireNonNull(draft.code(), "code");
        describe(draft);
    }

    public abstract AchievementKey key();

    /**
     * Returns what the artwork says below the title: the level of a certification, or that it is an
     * exam.
     */
    public abstract String level();

    /**
     * Sets the last day.
     *
     * @return whether this call changed anything
     */
    public boolean announceRetirement(LocalDate lastDay) {
        Objects.requireNonNull(lastDay, "lastDay");
        var changed = !lastDay.equals(retiredOn);
        retiredOn = lastDay;
        return changed;
    }

    /** Takes the last day back, also after it: the item can be earned again. */
    public boolean takeRetirementBack() {
        var changed = retiredOn != null;
        retiredOn = null;
        return changed;
    }

    /**
     * Returns the event to fire after the last day was set, moved or taken back.
     *
     * @param formerly the last day before, or null
     */
    public DomainEvent retirementEvent(LocalDate formerly) {
        return retiredOn == null
                ? new RetirementTakenBack(key().kind(), code)
                : new AchievementRetired(key().kind(), code, retiredOn, formerly);
    }

    /** Returns what the artwork would be drawn from now. */
    public Drawing drawing(int edition) {
        return new Drawing(title, level(), edition);
    }

    /** Makes this the design of badges awarded from now on; earlier badges keep theirs. */
    void show(AchievementDesign current) {
        this.design = current.number();
    }

    /**
     * Takes over title, badge, texts and retirement from a catalog.
     *
     * @return whether this call changed anything
     */
    protected boolean describe(ItemDraft draft) {
        var before = item();
        var retirement =
                draft.retirement().named() ? draft.retirement() : RetirementDraft.of(retiredOn);
        title = Objects.requireNonNull(draft.title(), "title");
        badge = draft.badge();
        retiredOn = retirement.lastDay();
        names = LocalizedText.write(draft.texts().names());
        description = LocalizedText.write(draft.texts().description());
        criteria = LocalizedText.write(draft.texts().criteria());
        alt = LocalizedText.write(draft.texts().alt());
        return !before.equals(new ItemDraft(code, title, badge, retirement, draft.texts()));
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    /** Returns whether the program gives a badge for it. */
    public boolean hasBadge() {
        return badge;
    }

    /** Returns the last day on which it can be passed or earned, or null. */
    public LocalDate retiredOn() {
        return retiredOn;
    }

    public ItemTexts texts() {
        return new ItemTexts(
                LocalizedText.read(names),
                LocalizedText.read(description),
                LocalizedText.read(criteria),
                LocalizedText.read(alt));
    }

    /** Returns the item as a catalog writes it. */
    protected ItemDraft item() {
        return new ItemDraft(code, title, badge, RetirementDraft.of(retiredOn), texts());
    }

    /** Returns the number of the design that badges awarded now will show; 0 before the first. */
    public int design() {
        return design;
    }
}
