package org.distintivo.issuing.service.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.distintivo.issuing.domain.SigningKey;
import org.distintivo.openbadges.domain.KeyAlgorithm;
import org.distintivo.openbadges.domain.VerificationKey;
import org.distintivo.openbadges.service.proof.Signer;

/**
 * Tells which key signs now, and which keys are published.
 *
 * <p>The database says which key is active, so a change of keys counts on every server with the
 * next signature; the private half is looked for in the vault when it is not in memory yet. The
 * first key of a kind is made when it is first needed.
 */
@ApplicationScoped
public class SigningKeys {

    private volatile Map<String, Signer> held = Map.of();

    @Inject private SigningKeyRepository repository;
    @Inject private KeyVault vault;
    @Inject private KeyProvisioning making;

    /**
     * Returns the key of that kind that signs now.
     *
     * @throws SignerUnavailableException if its private half cannot be reached
     */
    public Signer active(KeyAlgorithm algorithm) {
        var key =
                find(algorithm)
                        .or(
                                () -> {
                                    making.ensure(algorithm);
                                    return find(algorithm);
                                });
        return signer(key.orElseThrow());
    }

    /**
     * Returns the signing key of that kind and the earlier ones that are sound and available,
     * newest first; their signatures link a bundle to earlier ones.
     */
    public List<Signer> vouching(KeyAlgorithm algorithm) {
        var active = active(algorithm);
        var earlier =
                repository.list().stream()
                        .filter(key -> key.isSound() && !key.isActive())
                        .map(key -> held.get(key.name()))
                        .filter(signer -> signer != null && signer.algorithm() == algorithm);
        return Stream.concat(Stream.of(active), earlier).toList();
    }

    /** Returns all keys that were ever the issuer's, newest first. */
    public List<PublishedKey> published() {
        return repository.list().stream().map(PublishedKey::of).toList();
    }

    private Optional<VerificationKey> find(KeyAlgorithm algorithm) {
        return repository.list().stream()
                .filter(key -> key.signsWith(algorithm))
                .map(SigningKey::publicKey)
                .findFirst();
    }

    private Signer signer(VerificationKey key) {
        if (!held.containsKey(key.name())) {
            reload();
        }
        var signer = held.get(key.name());
        if (signer == null) {
            throw new IllegalStateException("DIST0406E no private key here for " + key);
        }
        return signer;
    }

    private synchronized void reload() {
        var found = new HashMap<String, Signer>();
        vault.signers().forEach(signer -> found.put(signer.key().name(), signer));
        held = found;
    }
}
