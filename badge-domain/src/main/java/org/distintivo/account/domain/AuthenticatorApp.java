package org.distintivo.account.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The app on somebody's phone that shows a code for each half minute, as the second factor of an
 * {@link Account}. Both sides compute the codes out of one secret, so it is kept sealed (and not
 * hashed); by itself it opens nothing.
 */
@Embeddable
public class AuthenticatorApp {

    @Column(name = "app_secret")
    private String secret;

    @Column(name = "app_since")
    private Instant since;

    @Column(name = "app_last_step")
    private Long lastStep;

    protected AuthenticatorApp() {} // for JPA

    /**
     * Takes an app into use, once its owner has typed a code of it.
     *
     * @param secret as {@link Base32}
     * @param sealed the same, as it is kept
     * @throws AppCodeWrongException if the code is not the app's
     */
    public AuthenticatorApp(String secret, String sealed, String typed, Instant now) {
        this.secret = sealed;
        this.since = now;
        this.lastStep = 0L;
        use(secret, typed, now);
    }

    /**
     * Takes a code, once.
     *
     * @param opened the secret as {@link Base32}
     * @throws AppCodeWrongException if it is another, too old, or was taken before
     */
    public void use(String opened, String typed, Instant now) {
        lastStep =
                TimedCode.stepOf(Base32.read(opened), digits(typed), now, lastStep)
                        .orElseThrow(AppCodeWrongException::new);
    }

    /** Keeps the same secret in another form. */
    public void keepSecretAs(String sealed) {
        secret = Objects.requireNonNull(sealed, "sealed");
    }

    /** Returns the secret as it is kept, which only the portal can open. */
    public String sealedSecret() {
        return secret;
    }

    /** Returns the digits, of any script, without what people put between. */
    private static String digits(String typed) {
        return typed == null
                ? ""
                : typed.codePoints()
                        .filter(Character::isDigit)
                        .mapToObj(digit -> String.valueOf(Character.digit(digit, 10)))
                        .collect(Collectors.joining());
    }

    public Instant since() {
        return since;
    }
}
