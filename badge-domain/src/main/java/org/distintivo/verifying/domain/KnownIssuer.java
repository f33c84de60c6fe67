package org.distintivo.verifying.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * Another issuer that staff have entered as one to trust: by its id, or by a domain for every
 * issuer of that domain. It may bring along a bundle, with which its badges are verified without
 * asking anybody. That an issuer is trusted changes no verdict.
 */
@Entity
@Table(name = "known_issuer")
public class KnownIssuer extends VersionedEntity {

    private String issuer;
    private String name;
    private String note;

    @Column(name = "added_at")
    private Instant addedAt;

    @Lob private String bundle;

    @Column(name = "bundle_as_of")
    private Instant bundleAsOf;

    protected KnownIssuer() {} // for JPA

    public KnownIssuer(IssuerName issuer, String name, String note, Instant now) {
        this.issuer = issuer.text();
        this.name = name.isBlank() ? issuer.text() : name.strip();
        this.note = note.isBlank() ? null : note.strip();
        this.addedAt = Objects.requireNonNull(now, "now");
    }

    /**
     * Takes over a bundle unless it is older than the one at hand: what was revoked stays revoked.
     */
    public void bring(String newBundle, Instant asOf) {
        if (bundleAsOf != null && asOf.isBefore(bundleAsOf)) {
            throw BundleRefusedException.older();
        }
        bundle = newBundle;
        bundleAsOf = asOf;
    }

    public IssuerName issuer() {
        return IssuerName.parse(issuer);
    }

    public String name() {
        return name;
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    public Instant addedAt() {
        return addedAt;
    }

    public Optional<String> bundle() {
        return Optional.ofNullable(bundle);
    }

    public Optional<Instant> bundleAsOf() {
        return Optional.ofNullable(bundleAsOf);
    }
}
