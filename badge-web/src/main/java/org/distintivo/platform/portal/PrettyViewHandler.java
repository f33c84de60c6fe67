package org.distintivo.platform.portal;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/**
 * Makes Faces use public addresses: a form posts back to the address at which its page is shown,
 * with its query. Also sets the language in which a page is made.
 */
public class PrettyViewHandler extends ViewHandlerWrapper {

    private volatile Language language;

    public PrettyViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        var root = context.getViewRoot();
        if (root != null && viewId.equals(root.getViewId())) {
            return RequestedAddress.full(
                    (HttpServletRequest) context.getExternalContext().getRequest());
        }
        return Routes.ofView(viewId)
                .map(Route::address)
                .orElseGet(() -> getWrapped().getActionURL(context, viewId));
    }

    /** Decided before the page is read: Faces opens the session of a page with state that early. */
    @Override
    public UIViewRoot createView(FacesContext context, String viewId) {
        var root = getWrapped().createView(context, viewId);
        var request = (HttpServletRequest) context.getExternalContext().getRequest();
        var route = Routes.ofView(viewId);
        root.setTransient(route.filter(r -> r.audience().needsState(request)).isEmpty());
        return root;
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return language().getLocale();
    }

    /**
     * Returns the language of whichever request asks; looking it up anew costs as much as a query.
     */
    private Language language() {
        if (language == null) {
            language = CDI.current().select(Language.class).get();
        }
        return language;
    }
}
