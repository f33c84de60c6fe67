package org.distintivo.platform.portal;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;

/**
 * Writes the links to the same page in other languages: {@code <d:languages of="…"/>}. A component
 * of its own, because every page has them.
 */
@FacesComponent(LanguageLinks.TYPE)
public class LanguageLinks extends UIComponentBase {

    static final String TYPE = "distintivo.Languages";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        var out = context.getResponseWriter();
        for (var each : (List<?>) getAttributes().get("of")) {
            var other = (Language.Other) each;
            out.startElement("li", null);
            out.startElement("a", null);
            out.writeAttribute("href", other.address(), null);
            out.writeAttribute("hreflang", other.tag(), null);
            out.writeAttribute("lang", other.tag(), null);
            out.writeAttribute("dir", other.direction(), null);
            out.writeText(other.name(), null);
            out.endElement("a");
            out.endElement("li");
        }
    }
}
