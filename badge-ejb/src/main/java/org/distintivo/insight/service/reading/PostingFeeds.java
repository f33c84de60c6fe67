package org.distintivo.insight.service.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.distintivo.platform.domain.JsonRefusedException;
import org.distintivo.platform.service.StrictJson;
import org.jsoup.Jsoup;

/** Opens feeds of each format. */
public final class PostingFeeds {

    /**
     * A page or a document of JSON, which are read as a whole; longer feeds come in lines or XML.
     */
    private static final int MAX_DOCUMENT = 16 * 1024 * 1024;

    private static final int MARK = 6;

    /** How files begin of zip, gzip, bzip2, xz, 7z, zstd, and PDF. */
    private static final List<String> PACKED =
            List.of(
                    "PK\u0003\u0004",
                    "\u001f\u008b",
                    "BZh",
                    "\u00fd7zXZ",
                    "7z\u00bc\u00af",
                    "\u0028\u00b5\u002f\u00fd",
                    "%PDF");

    private PostingFeeds() {}

    /**
     * Opens a feed.
     *
     * @param in can go back to where it stands ({@link InputStream#markSupported})
     * @param address where it came from, against which the addresses in a page are read; may be
     *     empty
     * @throws FeedBrokenException where it is none of that format from its beginning
     */
    public static PostingFeed open(PostingFormat format, InputStream in, String address)
            throws IOException {
        if (isPacked(in)) {
            throw new FeedBrokenException(1, null);
        }
        return switch (format) {
            case XML -> new XmlFeed(in);
            case CSV -> new CsvFeed(in);
            case JSON_LINES -> new JsonLinesFeed(in);
            case JSON -> new WholeFeed(json(in));
            case HTML -> new WholeFeed(page(in, address));
        };
    }

    /** What is packed is not unpacked, as nobody knows how large it would become. */
    private static boolean isPacked(InputStream in) throws IOException {
        in.mark(MARK);
        var begin = new String(in.readNBytes(MARK), StandardCharsets.ISO_8859_1);
        in.reset();
        return PACKED.stream().anyMatch(begin::startsWith);
    }

    private static List<NamedTexts> json(InputStream in) throws IOException {
        try {
            return JsonTexts.of(StrictJson.read(in, MAX_DOCUMENT));
        } catch (JsonRefusedException e) {
            throw new FeedBrokenException(1, e);
        }
    }

    private static List<NamedTexts> page(InputStream in, String address) throws IOException {
        var bytes = in.readNBytes(MAX_DOCUMENT + 1);
        if (bytes.length > MAX_DOCUMENT) {
            throw new FeedBrokenException(1, null);
        }
        return PageTexts.of(Jsoup.parse(new ByteArrayInputStream(bytes), null, address));
    }

    /** What was read as a whole. */
    private static final class WholeFeed implements PostingFeed {

        private final Iterator<NamedTexts> postings;
        private long number;

        WholeFeed(List<NamedTexts> postings) {
            this.postings = postings.iterator();
        }

        @Override
        public Optional<NamedTexts> next() {
            number++;
            return postings.hasNext() ? Optional.of(postings.next()) : Optional.empty();
        }

        @Override
        public long line() {
            return number;
        }

        @Override
        public void close() {
            // its stream was read to the end
        }
    }
}
