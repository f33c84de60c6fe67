package org.distintivo.platform.portal;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.distintivo.platform.domain.ItemCodes;

/**
 * Writes a text whose codes stay in one piece: {@code <d:codes text="…"/>}. A component of its own,
 * because pages have many such texts and a list of their pieces would cost more than the page.
 */
@FacesComponent(CodesText.TYPE)
public class CodesText extends UIComponentBase {

    static final String TYPE = "distintivo.Codes";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        context.getResponseWriter().write(of((String) getAttributes().get("text")).toString());
    }

    /** Returns the same as markup. */
    public static Markup of(String text) {
        var markup = new Markup();
        for (var piece : ItemCodes.pieces(text == null ? "" : text)) {
            markup.add(piece.code() ? "<span class=\"unbroken\">{}</span>" : "{}", piece.text());
        }
        return markup;
    }
}
