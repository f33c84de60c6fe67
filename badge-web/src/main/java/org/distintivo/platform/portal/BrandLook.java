package org.distintivo.platform.portal;

import java.io.Serializable;

/**
 * What the head of a page needs to look as the program wants it.
 *
 * @param name that the program set for the head; empty for the catalog's
 * @param style address of the style sheet
 * @param icon address of the sign in the browser's tab
 * @param logo address of the logo; empty for the product's sign
 * @param darkLogo address of the one on dark pages; empty for the same
 * @param alt what the logo shows
 * @param width at which the logo is shown, in pixels
 * @param isWordmark whether it stands in the place of the name
 */
public record BrandLook(
        String name,
        String style,
        String icon,
        String logo,
        String darkLogo,
        String alt,
        int width,
        boolean isWordmark)
        implements Serializable {

    /** The height at which logos are shown, in pixels. */
    public static final int LOGO_HEIGHT = 32;

    public int height() {
        return LOGO_HEIGHT;
    }

    public boolean hasLogo() {
        return !logo.isEmpty();
    }
}
