package org.distintivo.insight.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * Says whether the program wants figures on its public pages. It is off at first: with few feeds a
 * page that tells of three openings speaks against the certification that it presents.
 */
@Entity
@Table(name = "insight_display")
public class InsightDisplay extends VersionedEntity {

    @Column(name = "on_public_pages")
    private boolean onPublicPages;

    protected InsightDisplay() {} // for JPA; the row comes with the schema

    public boolean isOnPublicPages() {
        return onPublicPages;
    }

    /**
     * Switches it.
     *
     * @return whether that is something else than before
     */
    public boolean show(boolean shown) {
        boolean other = onPublicPages != shown;
        onPublicPages = shown;
        return other;
    }
}
