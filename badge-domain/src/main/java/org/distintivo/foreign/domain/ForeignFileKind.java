package org.distintivo.foreign.domain;

/** The kinds of files of a badge of another issuer. */
public enum ForeignFileKind {
    /** The badge as it was handed in, byte for byte. */
    JSON("json"),
    /** Likewise, a signed token. */
    JWT("jwt"),
    /** Likewise, a picture with the badge inside. */
    PNG("png"),
    /** Likewise, scalable. */
    SVG("svg"),
    /** A picture of the badge that this server has drawn anew, dot by dot. */
    PICTURE("png");

    private final String ending;

    ForeignFileKind(String ending) {
        this.ending = ending;
    }

    /** Returns the ending of a name for such a file, without the dot. */
    public String ending() {
        return ending;
    }

    /** Returns the kind of what was handed in. */
    public static ForeignFileKind of(byte[] document) {
        int start = 0;
        while (start < document.length
                && document[start] <= ' '
                && document[start] != (byte) 0x89) {
            start++; // blanks, and the bytes of a byte order mark, which are negative
        }
        if (start == document.length) {
            return JSON;
        }
        return switch (document[start]) {
            case (byte) 0x89 -> PNG;
            case '<' -> SVG;
            case '{', '[' -> JSON;
            default -> JWT;
        };
    }
}
