package org.distintivo.platform.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Hands an {@link InterruptedForm} to the page that it was sent to, once, after the sign-in. */
@Named("interrupted")
@RequestScoped
public class InterruptedForms {

    @Inject private HttpServletRequest request;
    @Inject private Navigation navigation;
    @Inject private Clock clock;

    private Map<String, String> values;

    /** Returns whether one waits to be carried out on the page that the sign-in leads to. */
    public boolean isAny() {
        return InterruptedForm.find(request, clock.instant())
                .filter(form -> form.address().equals(request.getParameter("to")))
                .isPresent();
    }

    /** Returns the mark of whom the page is for, which its forms carry. */
    public String getOwner() {
        var who = request.getUserPrincipal();
        return who == null ? "" : InterruptedForm.mark(who.getName());
    }

    /** Returns what a field or the pressed button of a resumed form of this page held. */
    public Optional<String> resume(String field) {
        if (values == null) {
            values = take();
        }
        return Optional.ofNullable(values.get(field));
    }

    /** Returns whether this request carries out one that has waited. */
    boolean isResumed() {
        return values != null && !values.isEmpty();
    }

    private Map<String, String> take() {
        var form = InterruptedForm.find(request, clock.instant()).filter(this::isOfThisPage);
        if (form.isEmpty()) {
            return Map.of();
        }
        InterruptedForm.forget(request.getSession());
        if (form.get().owner().equals(getOwner())) {
            return form.get().values();
        }
        navigation.notDone("platform.interrupted.other");
        return Map.of();
    }

    private boolean isOfThisPage(InterruptedForm form) {
        return request.getUserPrincipal() != null
                && form.address().equals(RequestedAddress.full(request));
    }
}
