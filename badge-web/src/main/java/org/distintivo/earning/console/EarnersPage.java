package org.distintivo.earning.console;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.distintivo.account.domain.AccountStatus;
import org.distintivo.account.domain.EmailAddress;
import org.distintivo.account.service.EarnerService;
import org.distintivo.account.service.EarnerView;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.platform.domain.MailAddressInvalidException;
import org.distintivo.platform.portal.Navigation;

/** Finds people at {@code /console/earners} by an address, or by how it begins. */
@Named
@RequestScoped
public class EarnersPage {

    /** Whoever gets more types on. */
    private static final int MOST = 20;

    @Inject private EarnerService earners;
    @Inject private PathParameters parameters;
    @Inject private Navigation navigation;

    private String email;
    private List<EarnerView> list = List.of();
    private AccountStatus stranger;

    @PostConstruct
    void read() {
        var typed = parameters.text("email");
        email = typed == null ? "" : typed.strip();
    }

    /** Goes on to the person of a whole address, or lists those whose addresses begin so. */
    public void look() {
        var whole = whole();
        var owner = whole.flatMap(earners::findByAddress);
        if (owner.isPresent()) {
            navigation.to("/console/earners/" + owner.get().id());
            return;
        }
        list = earners.listByBeginning(email, MOST + 1);
        if (list.isEmpty()) {
            stranger = whole.map(earners::accountStatus).orElse(null);
        }
    }

    private Optional<String> whole() {
        try {
            return Optional.of(MailAddress.parse(email).original());
        } catch (MailAddressInvalidException e) {
            return Optional.empty();
        }
    }

    public String getEmail() {
        return email;
    }

    public List<EarnerView> getList() {
        return list.subList(0, Math.min(MOST, list.size()));
    }

    /** Returns whether there are others beside those that are listed. */
    public boolean isMore() {
        return list.size() > MOST;
    }

    /** Returns whether so few letters were typed that nobody was looked for. */
    public boolean isTooShort() {
        return !email.isEmpty() && email.length() < EmailAddress.BEGINNING;
    }

    /** Returns whether no address begins with what was typed, which is no whole address. */
    public boolean isNobody() {
        return email.length() >= EmailAddress.BEGINNING && list.isEmpty() && stranger == null;
    }

    /**
     * Returns how far the owner of an address without results has come; null when none was looked
     * for.
     */
    public AccountStatus getStranger() {
        return stranger;
    }
}
