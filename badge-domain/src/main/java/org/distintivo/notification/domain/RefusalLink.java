package org.distintivo.notification.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.platform.domain.SecretToken;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * The link in a mail with which its reader ends mail of that kind to that address, and takes it
 * back (RFC 8058). It opens nothing else, and following it changes nothing: only a POST does.
 */
@Entity
@Table(name = "refusal_link")
public class RefusalLink extends VersionedEntity {

    /** How long the link in a mail works; a later mail brings another one. */
    public static final Duration LIFE = Duration.ofDays(365);

    @Column(name = "token_hash")
    private String tokenHash;

    private String email;

    @Enumerated(EnumType.STRING)
    private MailKind kind;

    @Column(name = "wears_out_at")
    private Instant wearsOutAt;

    protected RefusalLink() {} // for JPA

    public RefusalLink(MailAddress address, MailKind kind, SecretToken token, Instant now) {
        this.email = address.original();
        this.kind = Objects.requireNonNull(kind, "kind");
        this.tokenHash = token.hash();
        this.wearsOutAt = now.plus(LIFE);
    }

    /**
     * Returns the address that the mail went to.
     *
     * @throws RefusalLinkUnknownException when the link is too old
     */
    public MailAddress address(Instant now) {
        if (now.isAfter(wearsOutAt)) {
            throw new RefusalLinkUnknownException();
        }
        return MailAddress.parse(email);
    }

    public MailKind kind() {
        return kind;
    }
}
