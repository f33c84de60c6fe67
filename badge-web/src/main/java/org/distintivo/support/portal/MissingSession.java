package org.distintivo.support.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.Origin;

/**
 * Holds what this browser's session knows of a missing badge: the token of a proved address, and
 * what was asked last. Only whoever asked it is shown what came of it, should somebody else sign in
 * at the same device.
 */
@RequestScoped
public class MissingSession {

    private static final String PROOF = "org.distintivo.addressProof";
    private static final String ASKED = "org.distintivo.missingBadge";

    @Inject private HttpServletRequest request;

    /** Returns whether an earner is signed in. */
    boolean isSignedIn() {
        return request.isUserInRole(Roles.EARNER);
    }

    /** Returns the token of this browser's proof; null for none. */
    String proof() {
        return find(PROOF, String.class).orElse(null);
    }

    void keepProof(String token) {
        put(PROOF, token);
    }

    void keep(AskedQuestion question) {
        put(ASKED, question.by(owner()));
    }

    /** Returns what whoever sits here asked last. */
    Optional<AskedQuestion> asked() {
        return find(ASKED, AskedQuestion.class).filter(it -> it.owner().equals(owner()));
    }

    /** Returns where the question is asked by whoever sits here. */
    String home() {
        return isSignedIn() ? "/my/missing" : "/missing";
    }

    /** Returns where cases of whoever sits here are read. */
    String cases() {
        return isSignedIn() ? "/my/cases" : "/help/cases";
    }

    /** Returns where the request comes from, as far as limits are concerned. */
    String origin() {
        return Origin.of(request.getRemoteAddr());
    }

    private String owner() {
        return isSignedIn() ? request.getUserPrincipal().getName() : "proof " + proof();
    }

    private <T> Optional<T> find(String name, Class<T> type) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(name))
                .filter(type::isInstance)
                .map(type::cast);
    }

    private void put(String name, Object value) {
        request.getSession().setAttribute(name, value);
    }
}
