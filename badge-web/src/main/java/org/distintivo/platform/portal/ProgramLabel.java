package org.distintivo.platform.portal;

/** Tells who the program is to pages of features that do not use the catalog. */
public interface ProgramLabel {

    /**
     * What is known of the program.
     *
     * @param label empty while there is none
     * @param mark another one after each change of it, or of how pages look
     */
    record Known(String label, String mark) {}

    Known known();

    /** Returns where the program can be asked: its mail address, else the address of its site. */
    String contact();

    /** Returns what a link to the contact leads to. */
    String contactLink();
}
