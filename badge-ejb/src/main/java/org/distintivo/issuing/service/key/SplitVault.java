package org.distintivo.issuing.service.key;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.distintivo.openbadges.domain.KeyAlgorithm;
import org.distintivo.openbadges.service.proof.Signer;

/** RSA keys in one place, all others in another. */
record SplitVault(KeyVault rsa, KeyVault others) implements KeyVault {

    @Override
    public List<Signer> signers() {
        return Stream.concat(
                        rsa.signers().stream().filter(SplitVault::isRsa),
                        others.signers().stream().filter(signer -> !isRsa(signer)))
                .toList();
    }

    @Override
    public Signer make(KeyAlgorithm algorithm, Instant now) {
        return (algorithm == KeyAlgorithm.RSA2048 ? rsa : others).make(algorithm, now);
    }

    private static boolean isRsa(Signer signer) {
        return signer.algorithm() == KeyAlgorithm.RSA2048;
    }
}
