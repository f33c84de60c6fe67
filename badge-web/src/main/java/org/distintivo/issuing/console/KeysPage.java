package org.distintivo.issuing.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.distintivo.issuing.service.KeyService;
import org.distintivo.issuing.service.KeyView;
import org.distintivo.openbadges.domain.KeyAlgorithm;
import org.distintivo.platform.portal.Confirmation;
import org.distintivo.platform.portal.Navigation;

/** Lists the keys that sign and have signed at {@code /console/keys}, and makes new ones. */
@Named
@RequestScoped
public class KeysPage {

    @Inject private KeyService keys;
    @Inject private Navigation navigation;
    @Inject private Confirmation confirmation;

    private List<KeyView> list;
    private KeyView replaced;

    public List<KeyView> getList() {
        if (list == null) {
            list = keys.list();
        }
        return list;
    }

    public String rotateDocuments() {
        return rotate(KeyAlgorithm.ED25519);
    }

    public String rotateTokens() {
        return rotate(KeyAlgorithm.RSA2048);
    }

    /** Returns how many credentials name their key in a way that not every wallet can follow. */
    public long getFormerNames() {
        return keys.countFormerNames();
    }

    public String reissueFormerNames() {
        keys.reissueFormerNames();
        navigation.done("issuing.keys.former.done");
        return navigation.again();
    }

    /** Returns the key that the page asks whether to replace; null when it does not ask. */
    public KeyView getReplaced() {
        return replaced;
    }

    /** Returns whether a key of that kind can be replaced with the next press of a button. */
    public boolean offers(String algorithm) {
        return replaced == null || replaced.algorithm().name().equals(algorithm);
    }

    /** Nothing is replaced where a kind has not signed yet. */
    private Optional<KeyView> findCurrent(KeyAlgorithm algorithm) {
        return getList().stream()
                .filter(key -> key.algorithm() == algorithm && key.retiredAt() == null)
                .findFirst();
    }

    private String rotate(KeyAlgorithm algorithm) {
        var current = findCurrent(algorithm);
        if (current.isPresent() && !confirmation.isGiven("rotate " + current.get().name())) {
            replaced = current.get();
            return null;
        }
        keys.rotate(algorithm);
        navigation.done("issuing.keys.rotated");
        return navigation.again();
    }
}
