package org.distintivo.issuing.service.key;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.interfaces.EdECPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bouncycastle.operator.OperatorCreationException;
import org.distintivo.openbadges.domain.KeyAlgorithm;
import org.distintivo.openbadges.service.proof.Signer;
import org.distintivo.platform.service.OwnerFile;

/**
 * Stores keys in a PKCS#12 file. Its certificates are there because the format requires them;
 * nobody checks them.
 */
final class Keystore implements KeyVault {

    private static final int RSA_BITS = 2_048;

    private final Path file;
    private final char[] password;

    Keystore(Path file, String password) {
        this.file = file.toAbsolutePath();
        this.password = password.toCharArray();
    }

    /** Refuses a file that the password does not open, or a folder in which none can be made. */
    void requireUsable() {
        signers();
        try {
            if (Files.notExists(file)) {
                Files.createDirectories(file.getParent());
                Files.delete(Files.createTempFile(file.getParent(), "keys", ".p12"));
            }
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    @Override
    public List<Signer> signers() {
        try {
            var store = load();
            var signers = new ArrayList<Signer>();
            for (var alias : Collections.list(store.aliases())) {
                signer(store, alias).ifPresent(signers::add);
            }
            return signers;
        } catch (GeneralSecurityException | IOException e) {
            throw unusable(e);
        }
    }

    /** Makes the file. The caller makes sure that no two servers do so at once. */
    @Override
    public Signer make(KeyAlgorithm algorithm, Instant now) {
        try {
            var pair = pair(algorithm);
            var store = load();
            var alias = "signing-" + algorithm.name().toLowerCase(Locale.ROOT) + "-" + now;
            var chain = new Certificate[] {SelfSignedCertificates.certificate(pair, now, null)};
            store.setKeyEntry(alias, pair.getPrivate(), password, chain);
            write(store);
            return signer(store, alias).orElseThrow();
        } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
            throw unusable(e);
        }
    }

    private KeyStore load() throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        if (Files.notExists(file)) {
            store.load(null, password);
            return store;
        }
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, password);
        }
        return store;
    }

    private Optional<Signer> signer(KeyStore store, String alias) throws GeneralSecurityException {
        var key = store.getKey(alias, password);
        if (key instanceof EdECPrivateKey ed25519) {
            return Optional.of(new Ed25519Signer(ed25519.getBytes().orElseThrow()));
        }
        var certificate = store.getCertificate(alias);
        if (key instanceof PrivateKey rsa
                && certificate != null
                && certificate.getPublicKey() instanceof RSAPublicKey publicKey) {
            return Optional.of(new RsaSigner(new KeyPair(publicKey, rsa)));
        }
        return Optional.empty();
    }

    private void write(KeyStore store) throws GeneralSecurityException, IOException {
        var content = new ByteArrayOutputStream();
        store.store(content, password);
        OwnerFile.replace(file, content.toByteArray());
    }

    private static KeyPair pair(KeyAlgorithm algorithm) throws GeneralSecurityException {
        if (algorithm == KeyAlgorithm.ED25519) {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        }
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(RSA_BITS);
        return generator.generateKeyPair();
    }

    private IllegalStateException unusable(Exception cause) {
        return new IllegalStateException(
                "DIST0401E cannot use the keystore " + file + ": " + cause, cause);
    }
}
