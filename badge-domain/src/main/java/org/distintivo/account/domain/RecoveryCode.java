package org.distintivo.account.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.distintivo.platform.domain.Sha256;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * A code on paper that stands in once for the {@link AuthenticatorApp} of an account, when the
 * phone is lost. It has 80 random bits, so its hash is all that has to be kept.
 */
@Entity
@Table(name = "recovery_code")
public class RecoveryCode extends VersionedEntity {

    /** How many somebody gets. */
    public static final int MANY = 10;

    private static final int BYTES = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    @Column(name = "token_hash", updatable = false)
    private String codeHash;

    @Column(name = "used_at")
    private Instant usedAt;

    protected RecoveryCode() {} // for JPA

    public RecoveryCode(Account account, String code) {
        this.account = Objects.requireNonNull(account, "account");
        this.codeHash = hash(code);
    }

    /** Returns new ones, to be shown once: four groups of four letters and digits each. */
    public static List<String> random() {
        return Stream.generate(RecoveryCode::one).limit(MANY).toList();
    }

    private static String one() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base32.write(bytes).replaceAll("(.{4})(?=.)", "$1-");
    }

    /** Returns what is kept of a code, however its owner has typed it. */
    public static String hash(String typed) {
        return Sha256.hex(Base32.tidied(typed == null ? "" : typed));
    }

    /**
     * Takes it, once.
     *
     * @throws AppCodeWrongException if it was taken before
     */
    public void use(Instant now) {
        if (usedAt != null) {
            throw new AppCodeWrongException();
        }
        usedAt = now;
    }
}
