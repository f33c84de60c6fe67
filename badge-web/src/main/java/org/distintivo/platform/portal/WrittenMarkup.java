package org.distintivo.platform.portal;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/**
 * Puts {@link Markup} into a page: {@code <d:written of="#{pageHead.nav}"/>}. It takes nothing
 * else, so that no text becomes markup by this way.
 */
@FacesComponent(WrittenMarkup.TYPE)
public class WrittenMarkup extends UIComponentBase {

    static final String TYPE = "distintivo.Written";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        var markup = (Markup) getAttributes().get("of");
        context.getResponseWriter().write(markup.toString());
    }
}
