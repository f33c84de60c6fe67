package org.distintivo.catalog.service.print;

import java.util.Locale;

/** What can be printed. */
public interface Printable {

    /** Returns the language that it is written in. */
    Locale language();

    /** Lays it out, and ends with {@link PageWriter#finish}. */
    void lay(PageWriter page);

    /** Returns what is put inside. */
    AttachedFile attachment();
}
