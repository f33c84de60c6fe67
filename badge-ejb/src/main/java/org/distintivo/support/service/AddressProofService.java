package org.distintivo.support.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.distintivo.account.service.PasswordHash;
import org.distintivo.platform.domain.CleanText;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.platform.service.RateLimit;
import org.distintivo.platform.service.Retries;
import org.distintivo.support.domain.ProofCodeWrongException;

/**
 * Proves that somebody without an account reads the mail of an address, by a mailed code. Open to
 * everybody; the answer is the same for every address, known or not, after the same work. No EJB:
 * hashing happens outside of transactions.
 */
@ApplicationScoped
public class AddressProofService {

    @Inject private AddressProofRegister register;
    @Inject private PasswordHash hashes;
    @Inject private RateLimit limits;
    @Inject private Retries retries;

    /**
     * Has a code mailed.
     *
     * @param before the token that this browser has; null for none
     * @return the token that it has from now on
     * @throws org.distintivo.platform.domain.MailAddressInvalidException if it is no address
     */
    public String ask(String typed, Locale language, String before, String origin) {
        var address = MailAddress.parse(CleanText.around(typed));
        limits.spend(SupportRates.CODES_FROM_ORIGIN, origin);
        limits.spend(SupportRates.CODES_TO_ADDRESS, address.normalized());
        return retries.run(() -> register.ask(address, language, before));
    }

    /**
     * Tries a code.
     *
     * @throws ProofCodeWrongException if it is not the newest mail's, or was tried too often
     */
    public void prove(String token, String typedCode, String origin) {
        limits.spend(SupportRates.GUESSES_FROM_ORIGIN, origin);
        find(token)
                .ifPresent(
                        it ->
                                limits.spend(
                                        SupportRates.GUESSES_FOR_ADDRESS,
                                        it.address().normalized()));
        retries.run(() -> register.tryCode(token))
                .filter(hash -> hashes.verify(digits(typedCode), hash))
                .orElseThrow(ProofCodeWrongException::new);
        retries.run(
                () -> {
                    register.prove(token);
                    return token;
                });
    }

    /** Returns how far the proof of this browser has come; empty where there is none any more. */
    public Optional<AddressProofView> find(String token) {
        return token == null ? Optional.empty() : register.find(token);
    }

    /** Returns the digits, of any script, without what mail programs and people put between. */
    private static String digits(String typed) {
        var digits = new StringBuilder();
        typed.codePoints()
                .filter(Character::isDigit)
                .forEach(digit -> digits.append(Character.digit(digit, 10)));
        return digits.toString();
    }
}
