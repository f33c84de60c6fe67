package org.distintivo.platform.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/**
 * Something on the console's first page that staff have seen; it stays away until its number
 * changes.
 */
@Entity
@Table(name = "set_aside_item")
public class SetAsideItem extends VersionedEntity {

    private String item;
    private long amount;

    @Column(name = "happened_at")
    private Instant happenedAt;

    protected SetAsideItem() {} // for JPA

    public SetAsideItem(String item) {
        this.item = Objects.requireNonNull(item, "item");
    }

    /** Sets it aside for as long as its number is this one. */
    public void setAside(long seen, Instant now) {
        amount = seen;
        happenedAt = Objects.requireNonNull(now, "now");
    }

    public String item() {
        return item;
    }

    public long amount() {
        return amount;
    }
}
