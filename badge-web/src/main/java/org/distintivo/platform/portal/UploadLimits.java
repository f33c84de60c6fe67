package org.distintivo.platform.portal;

/**
 * Limits how large a form with a file may be, in bytes. The servlet that first answers an address
 * and the Faces servlet behind it both have these limits; {@code web.xml} repeats them for the
 * latter.
 */
public final class UploadLimits {

    /** The largest file that a page takes. */
    public static final int FILE_BYTES = 9 * 1024 * 1024;

    /** The largest form, with its file and everything around it. */
    public static final int FORM_BYTES = 10 * 1024 * 1024;

    /** What is larger waits on the disk instead of in memory. */
    static final int MEMORY_BYTES = 256 * 1024;

    private UploadLimits() {}
}
