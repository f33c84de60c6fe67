package org.distintivo.support.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.distintivo.account.service.AddressService;
import org.distintivo.account.service.CurrentEarner;
import org.distintivo.account.service.EarnerSettingsService;
import org.distintivo.account.service.OwnAddressView;
import org.distintivo.support.domain.AddressUnprovenException;

/** Tells who asks: whoever is signed in, else whoever has proved an address in this browser. */
@ApplicationScoped
class Askers {

    @Inject private CurrentEarner current;
    @Inject private AddressService addresses;
    @Inject private EarnerSettingsService settings;
    @Inject private AddressProofService proofs;

    /**
     * @param proof the token that this browser has; null for none
     * @throws AddressUnprovenException if neither somebody is signed in nor an address proved
     */
    Asking require(String proof) {
        return current.find().isPresent() ? signedIn(current.id()) : guest(proof);
    }

    private Asking signedIn(long earnerId) {
        var proved = addresses.list().stream().filter(OwnAddressView::isProved).toList();
        var contact =
                proved.stream() // the one for contact is the first
                        .findFirst()
                        .orElseThrow(AddressUnprovenException::new);
        return new Asking(
                earnerId,
                contact.address(),
                proved.stream().map(it -> it.address().normalized()).collect(Collectors.toSet()),
                contact.bouncing(),
                settings.settings().locale());
    }

    /** Mail to an address that was just proved arrives. */
    private Asking guest(String proof) {
        return proofs.find(proof)
                .filter(AddressProofView::proved)
                .map(
                        it ->
                                new Asking(
                                        null,
                                        it.address(),
                                        Set.of(it.address().normalized()),
                                        false,
                                        it.language()))
                .orElseThrow(AddressUnprovenException::new);
    }
}
