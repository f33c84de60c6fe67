package org.distintivo.claiming.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.distintivo.platform.domain.SecretToken;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * The link in a notification mail that leads to the badges which that mail is about.
 *
 * <p>It only shows what waits, and for whom: accepting asks for signing in. So following it twice,
 * or by a mail scanner, is harmless and uses nothing up. It wears out, the badges do not.
 */
@Entity
@Table(name = "claim_link")
public class ClaimLink extends VersionedEntity {

    /** How long a link in a mail leads to its badges; afterwards signing in does. */
    public static final Duration LIFE = Duration.ofDays(365);

    @Column(name = "earner_id")
    private long earnerId;

    @Column(name = "token_hash")
    private String tokenHash;

    private String address;

    @Column(name = "wears_out_at")
    private Instant wearsOutAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "claim_link_badge", joinColumns = @JoinColumn(name = "claim_link_id"))
    @Column(name = "badge_public_id")
    private List<String> badgeIds;

    protected ClaimLink() {} // for JPA

    public ClaimLink(long earnerId, List<String> badgeIds, SecretToken token, Instant now) {
        this.earnerId = earnerId;
        this.badgeIds = new ArrayList<>(badgeIds);
        this.tokenHash = token.hash();
        this.wearsOutAt = now.plus(LIFE);
    }

    /**
     * Returns the public ids of the badges that the link leads to.
     *
     * @throws ClaimLinkWornOutException when it is too old to lead anywhere
     */
    public List<String> badges(Instant now) {
        if (now.isAfter(wearsOutAt)) {
            throw new ClaimLinkWornOutException();
        }
        return List.copyOf(badgeIds);
    }

    /** Notes to which address the mail goes, as its owner writes it. */
    public ClaimLink mailedTo(String original) {
        address = original;
        return this;
    }

    /** Returns that address; empty for links of earlier versions. */
    public Optional<String> address() {
        return Optional.ofNullable(address);
    }

    /** Leads to the badges of another earner, who is the same person. */
    public void moveTo(long newEarnerId) {
        earnerId = newEarnerId;
    }

    public long earnerId() {
        return earnerId;
    }
}
