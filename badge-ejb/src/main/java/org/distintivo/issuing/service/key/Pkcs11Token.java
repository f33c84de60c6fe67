package org.distintivo.issuing.service.key;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.security.cert.Certificate;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.bouncycastle.operator.OperatorCreationException;
import org.distintivo.openbadges.domain.KeyAlgorithm;
import org.distintivo.openbadges.service.proof.Signer;

/**
 * Stores RSA keys on a hardware module, through PKCS#11. Private keys are made on it and never
 * leave it. Java's provider knows no Ed25519, so the keys for documents cannot be kept there.
 */
final class Pkcs11Token implements KeyVault {

    private static final int RSA_BITS = 2_048;

    private final Path library;
    private final Provider provider;
    private final char[] pin;

    /**
     * @param slot the slot's number as the module gives it; null for the first with a token
     */
    Pkcs11Token(Path library, Long slot, String pin) {
        this.library = library;
        this.pin = pin.toCharArray();
        try {
            provider = Security.getProvider("SunPKCS11").configure("--" + settings(library, slot));
        } catch (RuntimeException e) {
            throw new IllegalStateException("DIST0413E cannot use PKCS#11 with " + library, e);
        }
    }

    @Override
    public List<Signer> signers() {
        try {
            var store = open();
            var signers = new ArrayList<Signer>();
            for (var alias : Collections.list(store.aliases())) {
                var certificate = store.getCertificate(alias);
                if (store.getKey(alias, null) instanceof PrivateKey key
                        && certificate != null
                        && certificate.getPublicKey() instanceof RSAPublicKey publicKey) {
                    signers.add(new RsaSigner(key, publicKey, provider));
                }
            }
            return signers;
        } catch (GeneralSecurityException | IOException | ProviderException e) {
            throw unusable(e);
        }
    }

    @Override
    public Signer make(KeyAlgorithm algorithm, Instant now) {
        if (algorithm != KeyAlgorithm.RSA2048) {
            throw new IllegalArgumentException("only RSA keys are kept on a PKCS#11 token");
        }
        try {
            var store = open(); // and so signed in
            var generator = KeyPairGenerator.getInstance("RSA", provider);
            generator.initialize(RSA_BITS);
            var pair = generator.generateKeyPair();
            var certificate = SelfSignedCertificates.certificate(pair, now, provider);
            var alias = "signing-" + algorithm.name().toLowerCase(Locale.ROOT) + "-" + now;
            store.setKeyEntry(alias, pair.getPrivate(), null, new Certificate[] {certificate});
            var made = ((RSAPublicKey) certificate.getPublicKey()).getModulus();
            return signers().stream()
                    .filter(signer -> signer instanceof RsaSigner rsa && rsa.has(made))
                    .findFirst()
                    .orElseThrow();
        } catch (GeneralSecurityException
                | OperatorCreationException
                | IOException
                | ProviderException e) {
            throw unusable(e);
        }
    }

    private KeyStore open() throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS11", provider);
        store.load(null, pin);
        return store;
    }

    private static String settings(Path library, Long slot) {
        return String.join(
                "\n",
                "name = distintivo",
                "library = " + library,
                slot == null ? "slotListIndex = 0" : "slot = " + slot,
                "attributes(generate, CKO_PRIVATE_KEY, CKK_RSA) = {",
                "  CKA_SIGN = true",
                "  CKA_SENSITIVE = true",
                "  CKA_EXTRACTABLE = false",
                "}",
                "");
    }

    private SignerUnavailableException unusable(Exception cause) {
        return SignerUnavailableException.logged(
                "DIST0413E cannot use PKCS#11 with " + library, cause);
    }
}
