package org.distintivo.claiming.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.distintivo.account.domain.AccountStatus;
import org.distintivo.account.service.EarnerService;
import org.distintivo.account.service.MaskedAddress;
import org.distintivo.badge.service.BadgeService;
import org.distintivo.claiming.domain.ClaimLink;
import org.distintivo.claiming.domain.ClaimLinkUnknownException;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.domain.SecretToken;

/** Makes the links that mails carry, and shows what is behind one. Nothing here accepts a badge. */
@Stateless
public class ClaimLinkService {

    @Inject private ClaimLinkRepository links;
    @Inject private BadgeService badges;
    @Inject private EarnerService earners;
    @Inject private Clock clock;

    /**
     * Makes a link at the moment in which its mail is sent.
     *
     * @param address to which the mail goes
     * @return the token; only its hash is kept, so this is the one chance to have it
     */
    @RolesAllowed(Roles.SYSTEM)
    public String issueLink(long earnerId, List<String> badgeIds, String address) {
        var token = SecretToken.random();
        var link = new ClaimLink(earnerId, badgeIds, token, clock.instant());
        links.add(link.mailedTo(address));
        return token.value();
    }

    /**
     * Returns what is behind a link and changes nothing, however often it is followed.
     *
     * @throws ClaimLinkUnknownException if no mail carried this token
     * @throws org.distintivo.claiming.domain.ClaimLinkWornOutException if it is too old
     */
    @PermitAll
    public ClaimView show(String token) {
        var link =
                links.findByTokenHash(SecretToken.of(token).hash())
                        .orElseThrow(ClaimLinkUnknownException::new);
        var shown =
                badges.listStanding(link.badges(clock.instant())).stream()
                        .filter(badge -> badge.earnerId() == link.earnerId())
                        .sorted(ClaimService.CERTIFICATIONS_FIRST)
                        .toList();
        var earner = earners.require(link.earnerId());
        var address = link.address().filter(earner.addresses()::contains).orElse(earner.contact());
        return new ClaimView(
                earner.id(),
                address,
                earner.name(),
                MaskedAddress.of(address),
                earner.locale(),
                earner.account() == AccountStatus.CONFIRMED,
                shown);
    }
}
