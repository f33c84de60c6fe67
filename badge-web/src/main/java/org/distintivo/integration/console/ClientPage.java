package org.distintivo.integration.console;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.distintivo.integration.domain.ApiClientRefusedException;
import org.distintivo.integration.service.ApiClientDetails;
import org.distintivo.integration.service.ApiClientService;
import org.distintivo.platform.domain.CleanText;
import org.distintivo.platform.portal.Navigation;

/**
 * Shows at {@code /console/clients/{id}} what a system may do and when it called, and lets staff
 * change that, give it another key, or stop it.
 */
@Named
@RequestScoped
public class ClientPage {

    private static final Duration USUAL_OVERLAP = Duration.ofDays(7);

    @Inject private ApiClientService clients;
    @Inject private Navigation navigation;
    @Inject private HttpServletRequest request;
    @Inject private Clock clock;

    private ApiClientDetails client;
    private ClientForm form;
    private String key;
    private String until;

    @PostConstruct
    void load() {
        client = clients.require(request.getParameter("id"));
        form = ClientForm.of(client);
        key = KeyOnce.take(request, client.id());
        var week = clock.instant().plus(USUAL_OVERLAP).truncatedTo(ChronoUnit.MINUTES);
        until = LocalDateTime.ofInstant(week, ZoneOffset.UTC).toString();
    }

    public String save() {
        return beside(
                () -> {
                    clients.change(client.id(), form.terms());
                    navigation.done("integration.clients.saved");
                });
    }

    public String rotate() {
        return beside(() -> KeyOnce.leave(request, clients.rotate(client.id(), overlap())));
    }

    public String block() {
        clients.block(client.id());
        navigation.done("integration.clients.blocked.done");
        return back();
    }

    public String unblock() {
        clients.unblock(client.id());
        navigation.done("integration.clients.unblocked.done");
        return back();
    }

    private String beside(Runnable act) {
        try {
            act.run();
            return back();
        } catch (ApiClientRefusedException e) {
            ClientForm.refuse(navigation, e);
            return null;
        }
    }

    private String back() {
        return navigation.to(ClientsPage.HERE + "/" + client.id());
    }

    /** Returns until when the key before works; empty where nothing was typed. */
    private Optional<Instant> overlap() {
        var typed = until == null ? "" : CleanText.around(until);
        try {
            return typed.isEmpty()
                    ? Optional.empty()
                    : Optional.of(LocalDateTime.parse(typed).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            throw ApiClientRefusedException.overlap();
        }
    }

    public ApiClientDetails getClient() {
        return client;
    }

    public ClientForm getForm() {
        return form;
    }

    /** Returns the key that was just made; null on every other look at the page. */
    public String getKey() {
        return key;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }
}
