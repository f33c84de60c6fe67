package org.distintivo.platform.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.distintivo.platform.domain.ItemCodes;

/** Finds codes such as AC-100 in texts, so that pages do not break them at their hyphens. */
@Named
@ApplicationScoped
public class Codes {

    /** Returns the parts of a text in their order; together they are the text. */
    public List<ItemCodes.Piece> in(String text) {
        return text == null ? List.of() : ItemCodes.pieces(text);
    }
}
