package org.distintivo.notification.service;

/** What came of composing a mail: a letter, or why there is none. */
sealed interface Composition permits ComposedMail, Composition.Nothing {

    /** Why a mail is not sent. */
    enum Nothing implements Composition {
        /** Nothing of it is true any more, or it has no reader. */
        POINTLESS,
        /** Its reader does not want mail of this kind. */
        NOT_WANTED
    }
}
