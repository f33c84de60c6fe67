package org.distintivo.insight.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.distintivo.platform.domain.VersionedEntity;

/** Something of a taxonomy's files that was put aside, with why. */
@Entity
@Table(name = "taxonomy_aside")
public class TaxonomyAside extends VersionedEntity {

    private static final int LONGEST = 300;
    private static final int LONGEST_TITLE = 200;

    @Column(name = "import_id")
    private long importId;

    @Column(name = "file_title")
    private String fileTitle;

    private long line;

    @Enumerated(EnumType.STRING)
    private TaxonomyFault fault;

    private String found;

    protected TaxonomyAside() {} // for JPA

    /**
     * @param line from 1; 0 where no line is to blame
     * @param found what stood there, of which 300 characters are kept
     */
    public TaxonomyAside(
            long importId, String fileTitle, long line, TaxonomyFault fault, String found) {
        this.importId = importId;
        this.fileTitle = shortened(fileTitle, LONGEST_TITLE);
        this.line = line;
        this.fault = fault;
        this.found = shortened(found, LONGEST);
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    public String fileTitle() {
        return fileTitle;
    }

    /** Returns where it stood, in lines from 1; 0 where no line is to blame. */
    public long line() {
        return line;
    }

    public TaxonomyFault fault() {
        return fault;
    }

    public String found() {
        return found;
    }
}
