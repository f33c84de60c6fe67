package org.distintivo.platform.portal;

/** Tells who the program is to pages of features that do not use the catalog. */
public interface ProgramLabel {

    /** Returns the label of the program; empty while there is none. */
    String label();

    /** Returns where the program can be asked: its mail address, else the address of its site. */
    String contact();

    /** Returns what a link to the contact leads to. */
    String contactLink();
}
