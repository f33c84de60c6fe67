package org.distintivo.credential.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.distintivo.credential.domain.KeyAlgorithm;
import org.distintivo.credential.domain.KeyUnknownException;
import org.distintivo.credential.domain.ReissueRun;
import org.distintivo.credential.service.issuing.IssuerIdentities;
import org.distintivo.credential.service.issuing.StatusLists;
import org.distintivo.credential.service.key.KeyMaking;
import org.distintivo.credential.service.key.PublishedKey;
import org.distintivo.credential.service.key.SigningKeys;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.Settings;

/**
 * The life of the signing keys: one signs, those before it stay good for verifying, and what a
 * compromised one has signed is signed again.
 */
@Stateless
@RolesAllowed({Roles.MANAGER, Roles.SYSTEM})
public class KeyService {

    @Inject private SigningKeys keys;
    @Inject private KeyMaking making;
    @Inject private ReissueRunRepository runs;
    @Inject private StatusLists lists;
    @Inject private IssuerIdentities identities;
    @Inject private Settings settings;
    @Inject private Clock clock;

    /** All keys there ever were, newest first. */
    public List<KeyView> list() {
        var all = runs.list();
        return keys.published().stream().map(key -> view(key, all)).toList();
    }

    /**
     * @throws KeyUnknownException when there is none of that name
     */
    public KeyView require(String name) {
        return list().stream()
                .filter(key -> key.name().equals(name))
                .findFirst()
                .orElseThrow(KeyUnknownException::new);
    }

    /** A new key of that kind signs from the next signature on, on every server. */
    public void rotate(KeyAlgorithm algorithm) {
        making.rotate(algorithm);
    }

    /** Rotates what is older than the operator allows; does nothing where nothing is set. */
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
     * Nothing that this key signs after the cut-off counts any more. If it signs now, a new one
     * does from here on; whatever it has signed is signed again.
     */
    public void markCompromised(String name, Instant cutOff) {
        making.compromise(name, cutOff);
        lists.outdate(); // the thief could have signed those, too
        var open = runs.list().stream().anyMatch(run -> run.keyName().equals(name));
        if (!open) {
            var key = require(name, keys.published());
            var method = key.key().id(identities.current());
            runs.add(new ReissueRun(name, method, runs.count(method), clock.instant()));
        }
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
                        .findFirst()
                        .orElse(null));
    }
}
