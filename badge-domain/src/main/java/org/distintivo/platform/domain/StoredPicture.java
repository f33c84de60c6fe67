package org.distintivo.platform.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/**
 * A picture that staff uploaded, after it was made anew: the dots of it, and its forms if it came
 * as SVG. It never changes. One that nothing uses after a day is deleted.
 */
@Entity
@Table(name = "stored_picture")
public class StoredPicture extends VersionedEntity {

    private String svg;
    private byte[] png;
    private int width;
    private int height;

    @Column(name = "in_use")
    private boolean inUse;

    @Column(name = "created_at")
    private Instant createdAt;

    protected StoredPicture() {} // for JPA

    /**
     * @param svg null for a picture that came as PNG
     */
    public StoredPicture(String svg, byte[] png, Size size, Instant now) {
        this.svg = svg;
        this.png = png.clone();
        this.width = size.width();
        this.height = size.height();
        this.createdAt = Objects.requireNonNull(now, "now");
    }

    /** In pixels. */
    public record Size(int width, int height) {}

    /** Keeps it for good. */
    public void use() {
        inUse = true;
    }

    /** Returns the SVG, or null. */
    public String svg() {
        return svg;
    }

    public byte[] png() {
        return png.clone();
    }

    public Size size() {
        return new Size(width, height);
    }
}
