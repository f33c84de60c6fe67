package org.distintivo.credential.service.key;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
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
import org.distintivo.credential.domain.KeyAlgorithm;

/**
 * The PKCS#12 file with the private keys. Its certificates are there because the format wants them;
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

    /** The caller sees to it that no two servers write at once. */
    @Override
    public Signer make(KeyAlgorithm algorithm, Instant now) {
        try {
            var pair = pair(algorithm);
            var store = load();
            var alias = "signing-" + algorithm.name().toLowerCase(Locale.ROOT) + "-" + now;
            var chain = new Certificate[] {SelfSigned.certificate(pair, now, null)};
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

    /** Whole or not at all: whoever reads meanwhile sees the file of before. */
    private void write(KeyStore store) throws GeneralSecurityException, IOException {
        Files.createDirectories(file.getParent());
        var draft = draft();
        try (var out = Files.newOutputStream(draft)) {
            store.store(out, password);
        }
        Files.move(
                draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Never readable by others, not even while it is being written. */
    private Path draft() throws IOException {
        var folder = file.getParent();
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return Files.createTempFile(folder, "keys", ".p12");
        }
        var owner = PosixFilePermissions.fromString("rw-------");
        return Files.createTempFile(
                folder, "keys", ".p12", PosixFilePermissions.asFileAttribute(owner));
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
        return new IllegalStateException("DIST0401E cannot use the keystore " + file, cause);
    }
}
