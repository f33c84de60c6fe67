package org.distintivo.platform.service.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/**
 * Verifies certificates of hosts: by the authorities that the Java installation brings along, and
 * those in a file of the operator. Liberty's own settings are for who calls here and do not count.
 */
final class TrustedAuthorities {

    private TrustedAuthorities() {}

    /**
     * @param further a PEM file, for hosts inside the own network
     * @throws IllegalStateException when it is not there or holds no certificate
     */
    static SSLSocketFactory sockets(Optional<Path> further) {
        try {
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(authorities(further));
            var context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context.getSocketFactory();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No TLS to other servers", e);
        }
    }

    private static KeyStore authorities(Optional<Path> further) throws GeneralSecurityException {
        if (further.isEmpty()) {
            return null; // those of the Java installation
        }
        var known = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        known.init((KeyStore) null);
        try (var file = Files.newInputStream(further.get())) {
            var all = KeyStore.getInstance(KeyStore.getDefaultType());
            all.load(null, null);
            int next = 0;
            for (var authority :
                    ((X509TrustManager) known.getTrustManagers()[0]).getAcceptedIssuers()) {
                all.setCertificateEntry("known" + next++, authority);
            }
            var own = CertificateFactory.getInstance("X.509").generateCertificates(file);
            if (own.isEmpty()) {
                throw new CertificateException("empty");
            }
            for (var authority : own) {
                all.setCertificateEntry("further" + next++, authority);
            }
            return all;
        } catch (IOException | CertificateException e) {
            throw new IllegalStateException(
                    "DIST0005E BADGE_FETCH_AUTHORITIES: no certificates in " + further.get(), e);
        }
    }
}
