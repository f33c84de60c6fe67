package org.distintivo.platform.portal;

import java.util.List;

/**
 * The fragments that one feature contributes to pages of other features. A page names a place
 * ({@code <d:parts place="badge.reason" about="#{card}"/>}); every bean of this type may put
 * fragments there, so that neither the page nor its feature knows who does.
 *
 * <p>A place is named after the feature that says what {@code about} is there: {@code badge.*}
 * places hand over a {@code BadgeCard}, {@code badge.facts} of the console its {@code BadgeView}.
 * Both the page and the contributors are above that feature.
 */
public interface PageParts {

    /**
     * Returns the fragments for a place, in the order in which they are shown: paths under {@code
     * /WEB-INF/<feature>/}. Called when the page is built, so a fragment that would show nothing
     * can be left out.
     */
    List<String> at(String place);
}
