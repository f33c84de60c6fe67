package org.distintivo.insight.service.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads an XML feed posting by posting: {@code job} in the shapes of Indeed and Talent, {@code
 * item} of RSS, {@code entry} of Atom. Names are local names in lower case. A document type is
 * refused, so no entity but the five of XML is known (and none can grow or reach out).
 */
final class XmlFeed implements PostingFeed {

    private static final Set<String> POSTINGS =
            Set.of("job", "item", "entry", "position", "vacancy", "posting");
    private static final int MAX_DEPTH = 12;
    private static final int LONGEST_TEXT = 200_000;

    /** Bytes from one element, text or comment to the next. */
    private static final int LONGEST_STEP = 4 * 1024 * 1024;

    private final StepLimit limit;
    private final XMLStreamReader xml;

    XmlFeed(InputStream in) throws IOException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        try {
            limit = new StepLimit(in);
            xml = factory.createXMLStreamReader(limit);
        } catch (XMLStreamException e) {
            throw new FeedBrokenException(1, e);
        }
    }

    @Override
    public Optional<NamedTexts> next() throws IOException {
        try {
            return nextPosting();
        } catch (XMLStreamException e) {
            throw new FeedBrokenException(line(), e);
        }
    }

    private Optional<NamedTexts> nextPosting() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = step();
            if (event == XMLStreamConstants.DTD) {
                throw new XMLStreamException("a document type is not read", xml.getLocation());
            }
            if (event == XMLStreamConstants.START_ELEMENT && POSTINGS.contains(name())) {
                return Optional.of(posting());
            }
        }
        return Optional.empty();
    }

    private int step() throws XMLStreamException {
        limit.read = 0;
        return xml.next();
    }

    @Override
    public long line() {
        return xml.getLocation().getLineNumber();
    }

    private String name() {
        return xml.getLocalName().toLowerCase(Locale.ROOT);
    }

    private NamedTexts posting() throws XMLStreamException {
        var texts = new NamedTexts();
        Deque<String> path = new ArrayDeque<>();
        var text = new StringBuilder();
        while (true) {
            switch (step()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (path.size() == MAX_DEPTH) {
                        throw new XMLStreamException("too deep", xml.getLocation());
                    }
                    path.addLast(name());
                    addLinkOf(texts, path);
                    text.setLength(0);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> append(text);
                case XMLStreamConstants.END_ELEMENT -> {
                    if (path.isEmpty()) {
                        return texts;
                    }
                    texts.add(String.join(".", path), text.toString());
                    path.removeLast();
                    text.setLength(0);
                }
                default -> {
                    // comments and white space say nothing
                }
            }
        }
    }

    /** Atom writes the address of an entry into an attribute (RFC 4287, 4.2.7). */
    private void addLinkOf(NamedTexts texts, Deque<String> path) {
        if (path.size() == 1 && path.getLast().equals("link")) {
            texts.add("link", xml.getAttributeValue(null, "href"));
        }
    }

    private void append(StringBuilder text) {
        int room = LONGEST_TEXT + 1 - text.length();
        if (room > 0) {
            int length = Math.min(room, xml.getTextLength());
            text.append(xml.getTextCharacters(), xml.getTextStart(), length);
        }
    }

    @Override
    public void close() {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends a feed with an attribute or a comment that goes on and on, which is read as a whole. */
    private static final class StepLimit extends FilterInputStream {

        private int read;

        StepLimit(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            count(1);
            return super.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = super.read(target, offset, length);
            count(Math.max(count, 0));
            return count;
        }

        private void count(int bytes) throws IOException {
            read += bytes;
            if (read > LONGEST_STEP) {
                throw new IOException("more than " + LONGEST_STEP + " bytes without an element");
            }
        }
    }
}
