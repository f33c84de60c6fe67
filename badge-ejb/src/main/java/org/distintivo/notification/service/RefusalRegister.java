package org.distintivo.notification.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.distintivo.account.service.CurrentEarner;
import org.distintivo.account.service.EarnerService;
import org.distintivo.account.service.MaskedAddress;
import org.distintivo.notification.domain.MailKind;
import org.distintivo.notification.domain.MailRefusal;
import org.distintivo.notification.domain.RefusalLink;
import org.distintivo.notification.domain.RefusalLinkUnknownException;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.domain.SecretToken;
import org.distintivo.platform.service.Retries;

/** Holds the transactions of {@link RefusalService}, each of which may be repeated. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RefusalRegister {

    @Inject private MailRefusalRepository rows;
    @Inject private EarnerService earners;
    @Inject private CurrentEarner current;
    @Inject private Clock clock;

    /** Returns what a link is about; changes nothing. */
    @PermitAll
    public RefusalView show(String token) {
        var link =
                rows.findLink(SecretToken.of(token).hash())
                        .orElseThrow(RefusalLinkUnknownException::new);
        var address = link.address(clock.instant());
        return new RefusalView(
                link.kind(),
                MaskedAddress.of(address.original()),
                !at(List.of(address), link.kind()).isEmpty());
    }

    /** Ends or resumes mail of the link's kind to the link's address. */
    @PermitAll
    public void refuse(String token, boolean refused) {
        var link = requireLocked(token);
        var now = clock.instant();
        var address = link.address(now);
        var known = at(List.of(address), link.kind());
        if (!refused) {
            known.forEach(rows::remove);
        } else if (known.isEmpty()) {
            add(MailRefusal.atAddress(address, link.kind(), now));
        }
    }

    /** Another mail's link to the same address may be pressed at the same moment. */
    private void add(MailRefusal refusal) {
        Retries.tellingRaces(
                () -> {
                    rows.addNow(refusal);
                    return refusal;
                });
    }

    private RefusalLink requireLocked(String token) {
        return rows.findLinkLocked(SecretToken.of(token).hash())
                .orElseThrow(RefusalLinkUnknownException::new);
    }

    /** Returns the kinds that the signed-in earner, or one of the earner's addresses, refuses. */
    @RolesAllowed(Roles.EARNER)
    public Set<MailKind> refused() {
        var every = EnumSet.allOf(MailKind.class);
        return Stream.concat(
                        rows.listOf(List.of(current.id()), every).stream(),
                        rows.listAt(hashes(addresses()), every).stream())
                .map(MailRefusal::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(MailKind.class)));
    }

    /** Ends or resumes mail of a kind to the signed-in earner, whatever the address. */
    @RolesAllowed(Roles.EARNER)
    public void refuse(MailKind kind, boolean refused) {
        earners.lock(current.id());
        var own = rows.listOf(List.of(current.id()), List.of(kind));
        if (!refused) {
            own.forEach(rows::remove);
            at(addresses(), kind).forEach(rows::remove);
        } else if (own.isEmpty()) {
            rows.add(MailRefusal.byEarner(current.id(), kind, clock.instant()));
        }
    }

    private List<MailAddress> addresses() {
        return earners.require(current.id()).addresses().stream().map(MailAddress::parse).toList();
    }

    private List<MailRefusal> at(List<MailAddress> addresses, MailKind kind) {
        return rows.listAt(hashes(addresses), List.of(kind));
    }

    private static List<String> hashes(List<MailAddress> addresses) {
        return addresses.stream().map(MailRefusal::hash).toList();
    }
}
