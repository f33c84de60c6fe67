package org.distintivo.catalog.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.Objects;
import org.distintivo.platform.domain.PublicId;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * The one program of this installation: its label, its issuer, and the state of its catalog. There
 * is exactly one row, and whoever changes the catalog locks it.
 *
 * <p>The state is a random mark that each change replaces. Every server keeps the catalog in memory
 * for as long as the mark stays the same; a counter would not do, because a change that is rolled
 * back and another one that is not could share a number.
 */
@Entity
public class Program extends VersionedEntity {

    /** The id of the only row. */
    public static final long ID = 1;

    private String label;

    @Column(name = "issuer_name")
    private String issuerName;

    @Column(name = "issuer_url")
    private String issuerUrl;

    @Column(name = "issuer_email")
    private String issuerEmail;

    @Column(name = "issuer_image")
    private String issuerImage;

    @Column(name = "catalog_state")
    private String catalogState;

    protected Program() {} // for JPA; the row comes with the schema

    /**
     * Takes over what a catalog says; where it says nothing, everything stays.
     *
     * @return whether this call changed anything
     */
    public boolean describe(String newLabel, IssuerDraft newIssuer) {
        var relabeled = newLabel != null && !newLabel.equals(label);
        var reissued = newIssuer != null && !newIssuer.equals(issuer());
        if (relabeled) {
            label = newLabel;
        }
        if (reissued) {
            issuerName = newIssuer.name();
            issuerUrl = newIssuer.url();
            issuerEmail = newIssuer.email();
            issuerImage = newIssuer.image();
        }
        return relabeled || reissued;
    }

    /** Tells every server that what it remembers of the catalog is out of date. */
    public void catalogChanged() {
        catalogState = PublicId.random();
    }

    /** Returns the program's label; empty while no catalog has named it. */
    public String label() {
        return Objects.requireNonNullElse(label, "");
    }

    public IssuerDraft issuer() {
        return new IssuerDraft(issuerName, issuerUrl, issuerEmail, issuerImage);
    }
}
