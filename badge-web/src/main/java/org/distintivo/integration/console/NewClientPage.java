package org.distintivo.integration.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.distintivo.insight.service.employer.EmployerService;
import org.distintivo.insight.service.employer.EmployerView;
import org.distintivo.integration.domain.ApiClientRefusedException;
import org.distintivo.integration.service.ApiClientService;
import org.distintivo.platform.portal.Navigation;

/** Gives another system a key, at {@code /console/clients/new}. */
@Named
@RequestScoped
public class NewClientPage {

    /** More employers than a menu is good for. */
    private static final int MOST_PAGES = 20;

    @Inject private ApiClientService clients;
    @Inject private EmployerService employers;
    @Inject private HttpServletRequest request;
    @Inject private Navigation navigation;

    private final ClientForm form = new ClientForm();
    private String employer;

    public String add() {
        try {
            var made = clients.add(form.terms(), chosen());
            KeyOnce.leave(request, made);
            return navigation.to(ClientsPage.HERE + "/" + made.client());
        } catch (ApiClientRefusedException e) {
            ClientForm.refuse(navigation, e);
            return null;
        }
    }

    private Optional<String> chosen() {
        return Optional.ofNullable(employer).filter(it -> !it.isEmpty());
    }

    /** Returns the employers for whom a system can act. */
    public List<EmployerView> getEmployers() {
        return IntStream.iterate(0, page -> page + 1)
                .mapToObj(employers::list)
                .takeWhile(list -> !list.isEmpty())
                .limit(MOST_PAGES)
                .flatMap(List::stream)
                .filter(it -> !it.closed())
                .toList();
    }

    public String getEmployer() {
        return employer;
    }

    public void setEmployer(String employer) {
        this.employer = employer;
    }

    public ClientForm getForm() {
        return form;
    }
}
