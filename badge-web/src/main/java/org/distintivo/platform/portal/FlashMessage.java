package org.distintivo.platform.portal;

import java.io.Serializable;

/**
 * Says what the last action did, and perhaps offers the next step. It survives the redirect after
 * the action and is shown once.
 *
 * @param next null when there is none
 * @param place where in a list it is told, as the list's page counts; null at the top of the page
 */
public record FlashMessage(Kind kind, String text, Step next, Integer place)
        implements Serializable {

    /** Tells whether it is what the person wanted. */
    public enum Kind {
        GOOD,
        WARN
    }

    /**
     * A link to an address, or a button of the shown page's form with its value; the other two are
     * null.
     */
    public record Step(String label, String address, String button, String value)
            implements Serializable {

        static Step link(String label, String address) {
            return new Step(label, address, null, null);
        }

        static Step press(String label, String button, String value) {
            return new Step(label, null, button, value);
        }
    }

    static FlashMessage good(String text, Step next) {
        return new FlashMessage(Kind.GOOD, text, next, null);
    }

    FlashMessage at(int newPlace) {
        return new FlashMessage(kind, text, next, newPlace);
    }
}
