package org.distintivo.system;

import java.io.InputStream;

/** Streams a request body of a given number of spaces without holding it in memory. */
final class BodyOfSpaces extends InputStream {

    private int left;

    BodyOfSpaces(int bytes) {
        left = bytes;
    }

    @Override
    public int read() {
        return left-- > 0 ? ' ' : -1;
    }
}
