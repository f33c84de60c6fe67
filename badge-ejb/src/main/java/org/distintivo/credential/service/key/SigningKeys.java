package org.distintivo.credential.service.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.distintivo.credential.domain.KeyAlgorithm;
import org.distintivo.credential.domain.SigningKey;
import org.distintivo.credential.domain.VerificationKey;

/**
 * Which key signs now, and which keys the world may know.
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
    @Inject private KeyMaking making;

    /** The key of that kind that signs now. */
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
     * The key of that kind that signs now, and after it those before it that are sound and still
     * here, newest first: together they say that it is the same issuer.
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

    /** All keys that were ever the issuer's, newest first. */
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
