package org.distintivo.account.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.distintivo.account.service.AddressLinkView;
import org.distintivo.account.service.AddressService;
import org.distintivo.platform.portal.Navigation;
import org.distintivo.platform.portal.Routes;

/**
 * Adds an address to the account that asked for it, by the mailed link and in whichever browser it
 * is followed. Opening the page changes nothing; it says whose account it is before the button
 * does.
 */
@Named
@RequestScoped
public class AddressLinkPage {

    @Inject private AddressService addresses;
    @Inject private BrowserSession session;
    @Inject private Navigation navigation;
    @Inject private ServiceRefusals refusals;
    @Inject private HttpServletRequest request;

    private String token;
    private AddressLinkView link;
    private Optional<Long> used = Optional.empty();

    @PostConstruct
    void open() {
        token = request.getParameter("token");
        if (token != null) {
            link = addresses.findLink(token).orElse(null);
            used = link == null ? addresses.findUsed(token) : Optional.empty();
        }
    }

    public String prove() {
        return refusals.beside(
                () -> {
                    var given = token == null ? "" : token;
                    var isOwn = getReader() == LinkReader.OWNER;
                    var proved = addresses.proveByLink(given, isOwn, session.origin());
                    AddressPage.tell(navigation, proved);
                    if (proved.mergeable()) {
                        return navigation.to(AddressPage.MERGE);
                    }
                    return navigation.to(isOwn ? AddressesPage.LIST : Routes.SIGN_IN);
                });
    }

    /** Returns how this browser stands to the account that asked. */
    public LinkReader getReader() {
        var account = link == null ? used : Optional.of(link.accountId());
        return LinkReader.of(account, session.signedIn());
    }

    /** Returns what the link is for; null unless it is valid. */
    public AddressLinkView getLink() {
        return link;
    }

    /** Returns whether the link was pressed before and did its work then. */
    public boolean isUsed() {
        return used.isPresent();
    }
}
