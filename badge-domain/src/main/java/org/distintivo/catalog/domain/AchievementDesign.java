package org.distintivo.catalog.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * One version of an achievement's artwork, numbered from 1 per achievement.
 *
 * <p>A design never changes. When an item gets another title, level or look it gets another design,
 * and badges already awarded keep the one they have: ids and links stay, only new badges look new.
 */
@Entity
@Table(name = "achievement_design")
public class AchievementDesign extends VersionedEntity {

    @Enumerated(EnumType.STRING)
    private AchievementKind kind;

    private String code;
    private int number;
    private String title;
    private String level;
    private int edition;

    /** Number of the picture that staff uploaded; null for artwork that is drawn. */
    @Column(name = "picture_id")
    private Long pictureId;

    @Column(name = "created_at")
    private Instant createdAt;

    protected AchievementDesign() {} // for JPA

    /** Makes the next design of an item; the item shows it from now on. */
    public AchievementDesign(CatalogItem item, Drawing drawing, Instant now) {
        this.kind = item.key().kind();
        this.code = item.code();
        this.number = item.design() + 1;
        this.title = drawing.title();
        this.level = drawing.level();
        this.edition = drawing.edition();
        this.createdAt = Objects.requireNonNull(now, "now");
        item.show(this);
    }

    /**
     * Makes the next design of an item, which shows a picture that staff uploaded.
     *
     * @param drawing of the design before, to draw on when the picture is given up
     */
    public AchievementDesign(CatalogItem item, Drawing drawing, long pictureId, Instant now) {
        this(item, drawing, now);
        this.pictureId = pictureId;
    }

    /** Returns the number of the uploaded picture; empty for artwork that is drawn. */
    public Optional<Long> picture() {
        return Optional.ofNullable(pictureId);
    }

    /** Returns whether it still shows an item; a picture shows whatever it was uploaded for. */
    public boolean depicts(CatalogItem item) {
        return pictureId != null || drawing().depicts(item);
    }

    public AchievementKey key() {
        return new AchievementKey(kind, code);
    }

    public int number() {
        return number;
    }

    public Drawing drawing() {
        return new Drawing(title, level, edition);
    }

    public Instant createdAt() {
        return createdAt;
    }
}
