package org.distintivo.platform.service.fetch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.distintivo.platform.service.Download;
import org.distintivo.platform.service.FetchFailedException;
import org.distintivo.platform.service.FetchFailure;

/** Hands a body on as it comes, and ends it where it becomes longer than it may be. */
record LongBody(long mostBytes, Download.Taker taker) implements HttpExchange.Body {

    private static final int OK = 200;

    @Override
    public byte[] take(HttpAnswer head, InputStream in, long length) throws IOException {
        if (length > mostBytes) {
            throw new FetchFailedException(FetchFailure.TOO_LARGE);
        }
        if (head.status() == OK) {
            taker.take(head.mediaType(), new Bounded(in, mostBytes));
        }
        return new byte[0];
    }

    /** Fails at the first byte that is too many. */
    private static final class Bounded extends FilterInputStream {

        private long left;

        Bounded(InputStream in, long most) {
            super(in);
            left = most;
        }

        @Override
        public int read() throws IOException {
            int next = in.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = in.read(target, offset, length);
            count(Math.max(count, 0));
            return count;
        }

        private void count(int read) throws FetchFailedException {
            left -= read;
            if (left < 0) {
                throw new FetchFailedException(FetchFailure.TOO_LARGE);
            }
        }
    }
}
