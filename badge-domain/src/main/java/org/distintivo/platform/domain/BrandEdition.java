package org.distintivo.platform.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/**
 * How pages look from some moment on. An edition never changes: each change makes the next one, and
 * the newest counts. Going back makes one that looks like an earlier one.
 */
@Entity
@Table(name = "brand_edition")
public class BrandEdition extends VersionedEntity {

    private int number;

    /** The edition that comes back when this one is undone; null when there is none. */
    private Integer before;

    private String label;
    private String light;

    @Column(name = "on_light")
    private String onLight;

    private String dark;

    @Column(name = "on_dark")
    private String onDark;

    private int corner;

    @Column(name = "logo_id")
    private Long logoId;

    @Column(name = "dark_logo_id")
    private Long darkLogoId;

    private String alt;
    private boolean wordmark;

    @Column(name = "created_at")
    private Instant createdAt;

    protected BrandEdition() {} // for JPA

    /**
     * @param before the edition that comes back when this one is undone; null for none
     */
    public BrandEdition(int number, Integer before, BrandDraft draft, BrandLogo logo, Instant now) {
        this.number = number;
        this.before = before;
        this.label = draft.name();
        this.light = draft.light().accent().toString();
        this.onLight = draft.light().letters().toString();
        this.dark = draft.dark().accent().toString();
        this.onDark = draft.dark().letters().toString();
        this.corner = draft.corner();
        this.logoId = logo.light();
        this.darkLogoId = logo.dark();
        this.alt = logo.alt();
        this.wordmark = logo.isWordmark();
        this.createdAt = Objects.requireNonNull(now, "now");
    }

    public int number() {
        return number;
    }

    public Integer before() {
        return before;
    }

    public BrandDraft draft() {
        return new BrandDraft(
                Objects.requireNonNullElse(label, ""),
                new BrandDraft.Colors(HexColor.of(light), HexColor.of(onLight)),
                new BrandDraft.Colors(HexColor.of(dark), HexColor.of(onDark)),
                corner);
    }

    public BrandLogo logo() {
        return new BrandLogo(logoId, darkLogoId, Objects.requireNonNullElse(alt, ""), wordmark);
    }

    public Instant createdAt() {
        return createdAt;
    }
}
