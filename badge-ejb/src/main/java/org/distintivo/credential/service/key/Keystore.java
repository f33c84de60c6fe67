package org.distintivo.credential.service.key;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.interfaces.EdECPrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * The PKCS#12 file with the private keys. Its certificates are there because the format wants them;
 * nobody checks them.
 */
public final class Keystore {

    private static final String ALGORITHM = "Ed25519";
    private static final Duration CERTIFICATE_LIFE = Duration.ofDays(36_500);

    private final Path file;
    private final char[] password;

    Keystore(Path file, String password) {
        this.file = file;
        this.password = password.toCharArray();
    }

    /** All keys in the file, which is made with a first one when it is not there. */
    List<Signer> signers(Instant now) {
        try {
            if (Files.notExists(file)) {
                create(now);
            }
            return read();
        } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new IllegalStateException("DIST0401E cannot use the keystore " + file, e);
        }
    }

    private List<Signer> read() throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, password);
        }
        var signers = new ArrayList<Signer>();
        for (var alias : Collections.list(store.aliases())) {
            if (store.getKey(alias, password) instanceof EdECPrivateKey key) {
                signers.add(new Signer(key.getBytes().orElseThrow()));
            }
        }
        return signers;
    }

    private void create(Instant now)
            throws GeneralSecurityException, OperatorCreationException, IOException {
        var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, password);
        var chain = new Certificate[] {certificate(pair, now)};
        store.setKeyEntry("signing-" + now.getEpochSecond(), pair.getPrivate(), password, chain);
        Files.createDirectories(file.toAbsolutePath().getParent());
        var draft = draft();
        try (var out = Files.newOutputStream(draft)) {
            store.store(out, password);
        }
        try {
            Files.move(draft, file);
        } catch (FileAlreadyExistsException e) {
            Files.delete(draft); // another server was quicker; its key is as good
        }
    }

    /** Never readable by others, not even while it is being written. */
    private Path draft() throws IOException {
        var folder = file.toAbsolutePath().getParent();
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return Files.createTempFile(folder, "keys", ".p12");
        }
        var owner = PosixFilePermissions.fromString("rw-------");
        return Files.createTempFile(
                folder, "keys", ".p12", PosixFilePermissions.asFileAttribute(owner));
    }

    private static Certificate certificate(KeyPair pair, Instant now)
            throws OperatorCreationException, GeneralSecurityException {
        var name = new X500Name("CN=Open Badges issuer");
        var builder =
                new JcaX509v3CertificateBuilder(
                        name,
                        BigInteger.valueOf(now.toEpochMilli()),
                        Date.from(now),
                        Date.from(now.plus(CERTIFICATE_LIFE)),
                        name,
                        pair.getPublic());
        var signer = new JcaContentSignerBuilder(ALGORITHM).build(pair.getPrivate());
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    }
}
