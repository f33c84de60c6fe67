package org.distintivo.account.service;

/** Makes files of exports that a feature has promised ({@code ExportContents.promise}). */
public interface ExportFileMaker {

    /** Returns whether a file comes from here. */
    boolean makes(String source);

    /** Makes a file, in the transaction of one step of the export. */
    byte[] make(String source);
}
