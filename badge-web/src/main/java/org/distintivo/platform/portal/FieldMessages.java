package org.distintivo.platform.portal;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.ResourceBundle;
import org.distintivo.platform.service.Messages;

/**
 * Gives Faces what it says itself about a field, in the reader's language: the texts {@code
 * texts/<language>/faces.properties}. There is one bundle for all languages, as none of them has a
 * class or a file where Java looks for bundles.
 */
public class FieldMessages extends ResourceBundle {

    @Override
    protected Object handleGetObject(String key) {
        return texts().get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts().keySet());
    }

    private static Map<String, String> texts() {
        var view = FacesContext.getCurrentInstance().getViewRoot();
        var messages = CDI.current().select(Messages.class).get();
        return messages.ofFaces(view == null ? null : view.getLocale());
    }
}
