package org.distintivo.claiming.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Pattern;
import org.distintivo.account.portal.Invitation;
import org.distintivo.claiming.domain.ClaimLinkUnknownException;
import org.distintivo.claiming.domain.ClaimLinkWornOutException;
import org.distintivo.claiming.service.ClaimLinkService;

/** Tells the sign-up page address and name of whoever comes from a claim mail. */
@ApplicationScoped
public class ClaimInvitation implements Invitation {

    private static final Pattern CLAIM = Pattern.compile("/claim/([^/?#]+)(?:[?#].*)?");

    @Inject private ClaimLinkService links;

    @Override
    public Optional<Guest> find(String page) {
        var claim = CLAIM.matcher(page);
        if (!claim.matches()) {
            return Optional.empty();
        }
        try {
            var view = links.show(claim.group(1));
            return Optional.of(new Guest(view.address(), view.name()));
        } catch (ClaimLinkUnknownException | ClaimLinkWornOutException lost) {
            return Optional.empty();
        }
    }
}
