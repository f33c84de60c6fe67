package org.distintivo.platform.service;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** An uploaded file, piece after piece, with one piece in memory at a time. */
public final class ChunkStream extends InputStream {

    private final IntFunction<Optional<byte[]>> pieces;
    private int number;
    private byte[] piece = new byte[0];
    private int position;

    /**
     * @param pieces finds the piece of a number; empty after the last
     */
    public ChunkStream(IntFunction<Optional<byte[]>> pieces) {
        this.pieces = pieces;
    }

    @Override
    public int read() {
        return advance() ? piece[position++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (!advance()) {
            return -1;
        }
        int count = Math.min(length, piece.length - position);
        System.arraycopy(piece, position, target, offset, count);
        position += count;
        return count;
    }

    private boolean advance() {
        while (piece != null && position == piece.length) {
            piece = pieces.apply(number++).orElse(null);
            position = 0;
        }
        return piece != null;
    }
}
