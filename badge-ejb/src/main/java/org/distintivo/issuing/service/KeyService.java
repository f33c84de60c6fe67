package org.distintivo.issuing.service;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.distintivo.issuing.domain.KeyUnknownException;
import org.distintivo.issuing.domain.ReissueRun;
import org.distintivo.issuing.service.documents.IssuerIdentities;
import org.distintivo.issuing.service.documents.StatusLists;
import org.distintivo.issuing.service.key.KeyProvisioning;
import org.distintivo.issuing.service.key.PublishedKey;
import org.distintivo.issuing.service.key.SigningKeys;
import org.distintivo.openbadges.domain.KeyAlgorithm;
import org.distintivo.openbadges.domain.VerificationKey;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.Settings;

/**
 * Rotates signing keys, marks them as compromised and has signed again what a compromised one has
 * signed.
 */
@Stateless
@RolesAllowed({Roles.MANAGER, Roles.SYSTEM})
public class KeyService {

    @Inject private SigningKeys keys;
    @Inject private KeyProvisioning making;
    @Inject private ReissueRunRepository runs;
    @Inject private StatusLists lists;
    @Inject private IssuerIdentities identities;
    @Inject private Settings settings;
    @Inject private Clock clock;

    /** Returns all keys there ever were, newest first. */
    public List<KeyView> list() {
        var all = runs.list();
        return keys.published().stream().map(key -> view(key, all)).toList();
    }

    /**
     * Returns the key of this name.
     *
     * @throws KeyUnknownException when there is none of that name
     */
    public KeyView require(String name) {
        return list().stream()
                .filter(key -> key.name().equals(name))
                .findFirst()
                .orElseThrow(KeyUnknownException::new);
    }

    /** Makes a new key of that kind, which signs from the next signature on, on every server. */
    public void rotate(KeyAlgorithm algorithm) {
        making.rotate(algorithm);
    }

    /** Rotates keys that are older than the operator allows; does nothing where no age is set. */
    public void rotateOld() {
        settings.keyRotation()
                .map(
                        period ->
                                OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)
                                        .minus(period))
                .map(OffsetDateTime::toInstant)
                .ifPresent(this::rotateOlderThan);
    }

    /**
     * Marks a key as compromised from the cut-off on. An active key is replaced; everything that it
     * signed is signed again.
     *
     * @throws KeyUnknownException when there is none of that name
     * @throws org.distintivo.issuing.domain.CutOffMissingException without a cut-off
     * @throws org.distintivo.issuing.domain.CutOffAheadException if it lies in the future
     */
    public void markCompromised(String name, Instant cutOff) {
        making.compromise(name, cutOff);
        lists.outdate(); // the thief could have signed those, too
        require(name, keys.published()).key().ids(identities.current()).stream()
                .filter(method -> !isOpen(method))
                .forEach(method -> signAgain(name, method));
    }

    /**
     * Counts the credentials that name a key as a part of the profile, as all did before keys had
     * addresses. They stay valid, but some wallets cannot look such a key up.
     */
    public long countFormerNames() {
        return formerNames().keySet().stream().mapToLong(runs::count).sum();
    }

    /** Signs those credentials again, so that they name the address of the key that signs now. */
    public void reissueFormerNames() {
        formerNames().entrySet().stream()
                .filter(each -> runs.count(each.getKey()) > 0 && !isOpen(each.getKey()))
                .forEach(each -> signAgain(each.getValue(), each.getKey()));
    }

    /** Returns the names of keys by their former names in credentials. */
    private Map<String, String> formerNames() {
        var issuer = identities.current();
        return keys.published().stream()
                .map(PublishedKey::key)
                .filter(key -> key.ids(issuer).size() > 1)
                .collect(toMap(key -> key.fragment(issuer), VerificationKey::name));
    }

    private boolean isOpen(String method) {
        return runs.list().stream()
                .anyMatch(run -> run.method().equals(method) && run.finishedAt().isEmpty());
    }

    private void signAgain(String name, String method) {
        runs.add(new ReissueRun(name, method, runs.count(method), clock.instant()));
    }

    private void rotateOlderThan(Instant limit) {
        for (var algorithm : KeyAlgorithm.values()) {
            making.rotateIfOlder(algorithm, limit);
        }
    }

    private static PublishedKey require(String name, List<PublishedKey> keys) {
        return keys.stream()
                .filter(key -> key.key().name().equals(name))
                .findFirst()
                .orElseThrow(KeyUnknownException::new);
    }

    private static KeyView view(PublishedKey key, List<ReissueRun> runs) {
        return KeyView.of(
                key,
                runs.stream()
                        .filter(run -> run.keyName().equals(key.key().name()))
                        .map(KeyView.Reissue::of)
                        .reduce(KeyView.Reissue::plus)
                        .orElse(null));
    }
}
