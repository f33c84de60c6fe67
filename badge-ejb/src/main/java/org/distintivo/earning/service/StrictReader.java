package org.distintivo.earning.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import org.distintivo.earning.domain.Fault;

/**
 * Reads text without replacing anything: a byte that does not fit its encoding ends the reading and
 * is told with its line, instead of becoming a question mark in somebody's name.
 */
final class StrictReader extends Reader {

    private static final int BUFFER = 8192;

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
    private final CharBuffer chars = CharBuffer.allocate(BUFFER).limit(0);
    private boolean ended;
    private boolean broken;
    private long line = 1;
    private char last;
    private long delivered;
    private long allowed = Long.MAX_VALUE;
    private long rowLine = 1;

    StrictReader(InputStream in, Charset charset) {
        this.in = in;
        decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /**
     * From here on only so many characters may be read for one row.
     *
     * @param startLine the line to blame otherwise
     */
    void allow(int characters, long startLine) {
        allowed = delivered + characters;
        rowLine = startLine;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (delivered > allowed) {
            throw new ImportFaultException(Fault.ofLine("import-quotes", rowLine));
        }
        while (!chars.hasRemaining()) {
            if (broken) {
                throw new ImportFaultException(Fault.ofLine("import-encoding", line));
            }
            if (!fill()) {
                return -1;
            }
        }
        int count = Math.min(length, chars.remaining());
        chars.get(target, offset, count);
        delivered += count;
        return count;
    }

    /**
     * @return false at the end
     */
    private boolean fill() throws IOException {
        if (ended && !bytes.hasRemaining()) {
            return false;
        }
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = count < 0;
        bytes.position(bytes.position() + Math.max(0, count)).flip();
        chars.clear();
        broken = decoder.decode(bytes, chars, ended).isError();
        chars.flip();
        countLines();
        return true;
    }

    /** A line ends with CR, LF or both. */
    private void countLines() {
        for (int i = chars.position(); i < chars.limit(); i++) {
            char c = chars.get(i);
            if (c == '\r' || c == '\n' && last != '\r') {
                line++;
            }
            last = c;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
