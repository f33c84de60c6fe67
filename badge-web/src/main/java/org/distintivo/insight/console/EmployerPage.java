package org.distintivo.insight.console;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import org.distintivo.insight.domain.EmployerRefusedException;
import org.distintivo.insight.service.employer.EmployerService;
import org.distintivo.insight.service.employer.EmployerView;
import org.distintivo.platform.portal.Confirmation;
import org.distintivo.platform.portal.Navigation;

/**
 * Shows at {@code /console/employers/{id}} what the program knows of an employer, and lets staff
 * change or close it.
 */
@Named
@RequestScoped
public class EmployerPage {

    private static final String SECRET = "org.distintivo.hookSecret";

    @Inject private EmployerService employers;
    @Inject private EmployerForm form;
    @Inject private Confirmation confirmation;
    @Inject private Navigation navigation;
    @Inject private HttpServletRequest request;

    private EmployerView view;
    private String secret;

    /** A secret that is shown once. */
    private record NewSecret(String of, String text) implements Serializable {
        @Override
        public String toString() {
            return "NewSecret[…]";
        }
    }

    @PostConstruct
    void load() {
        view = employers.require(request.getParameter("id"));
        form.show(view);
        if (!FacesContext.getCurrentInstance().isPostback()) {
            secret = takeSecret();
        }
    }

    private String takeSecret() {
        var session = request.getSession();
        if (session.getAttribute(SECRET) instanceof NewSecret made
                && made.of().equals(view.publicId())) {
            session.removeAttribute(SECRET);
            return made.text();
        }
        return null;
    }

    public String save() {
        try {
            employers.change(view.publicId(), form.draft());
        } catch (EmployerRefusedException e) {
            form.refuse(e);
            return null;
        }
        navigation.done("insight.employer.saved");
        return back();
    }

    public String renewSecret() {
        try {
            var made = employers.renewHookSecret(view.publicId());
            request.getSession().setAttribute(SECRET, new NewSecret(view.publicId(), made));
        } catch (EmployerRefusedException e) {
            navigation.notDoneFor(e);
        }
        return back();
    }

    public String close() {
        if (!confirmation.isGiven("close " + view.publicId())) {
            return null;
        }
        try {
            employers.close(view.publicId());
            navigation.done("insight.employer.close.done", view.name());
        } catch (EmployerRefusedException e) {
            navigation.notDoneFor(e);
        }
        return back();
    }

    private String back() {
        return navigation.to(EmployersPage.HERE + "/" + view.publicId());
    }

    public EmployerView getView() {
        return view;
    }

    /** Returns the secret that was just made; null for none. */
    public String getSecret() {
        return secret;
    }
}
