package org.distintivo.platform.portal;

import java.util.Optional;

/**
 * A page, or one state of a page, that is made without Faces because it is opened so often that its
 * cost matters (ADR 108). A feature with such a page has a bean of this type.
 *
 * <p>The Facelet of the page stays: it shows the same {@link Markup} wherever there is more to say
 * than that, such as the outcome of an action. Forms in the markup begin with {@link
 * PlainForms#begin}; what they send is carried out here.
 */
public interface PlainPage {

    /** Returns the Facelet of the page, as in {@link Routes}. */
    String view();

    /** Returns the page for this request; empty where Faces makes it. */
    Optional<Content> content();

    /** Does what the pressed button says, and says by {@link Navigation} where that leads. */
    void carryOut();

    /** What stands in the frame. */
    record Content(String title, Markup main) {}
}
