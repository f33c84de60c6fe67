package org.distintivo.insight.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.distintivo.platform.domain.VersionedEntity;

/** The figures of one subject in one place, as they were worked out together. */
@Entity
@Table(name = "insight_sheet")
public class InsightSheet extends VersionedEntity {

    @Column(name = "subject_id")
    private long subjectId;

    private String country;
    private String region;
    @Lob private String figures;

    protected InsightSheet() {} // for JPA

    /**
     * @param country ISO 3166-1 alpha-2; empty for everywhere
     * @param region lower case; empty for the whole country
     * @param figures a line for each
     */
    public InsightSheet(long subjectId, String country, String region, String figures) {
        this.subjectId = subjectId;
        this.country = country;
        this.region = region;
        this.figures = figures;
    }

    public String figures() {
        return figures;
    }
}
