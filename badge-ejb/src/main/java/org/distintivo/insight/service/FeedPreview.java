package org.distintivo.insight.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.distintivo.insight.domain.AdvertisedSalary;
import org.distintivo.insight.domain.PostingFacts;
import org.distintivo.insight.domain.PostingFault;
import org.distintivo.insight.service.reading.FeedBrokenException;
import org.distintivo.insight.service.reading.NamedTexts;
import org.distintivo.insight.service.reading.PostingFeeds;
import org.distintivo.insight.service.reading.PostingFormat;
import org.distintivo.insight.service.reading.PostingMapping;
import org.distintivo.insight.service.reading.PostingReader;
import org.distintivo.insight.service.reading.PostingReading;
import org.distintivo.insight.service.reading.PostingReading.Quarantined;
import org.distintivo.insight.service.reading.PostingReading.Understood;
import org.distintivo.platform.domain.Roles;

/** Shows what would be understood of the first postings of a feed; nothing of it is kept. */
@Stateless
@RolesAllowed(Roles.MANAGER)
public class FeedPreview {

    /** As many as are looked at. */
    public static final int ROWS = 20;

    private static final int LONGEST_EXAMPLE = 60;

    @Inject private Clock clock;

    /**
     * What the first postings of a feed say.
     *
     * @param brokenAt the line from which on nothing can be read; null where that is not so
     */
    public record Preview(List<Name> names, List<Row> rows, Long brokenAt) {

        public Preview {
            names = List.copyOf(names);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A name in the feed.
     *
     * @param meaning as a mapping writes it; empty where it means nothing
     * @param example what stands there first
     */
    public record Name(String name, String meaning, String example) {}

    /**
     * A posting.
     *
     * @param facts null where it would be put aside
     * @param fault why it would; null where it would not
     * @param found what stood there; null where nothing did
     */
    public record Row(long line, PostingFacts facts, PostingFault fault, String found) {

        /** Returns the pay that would count; null where none would. */
        public AdvertisedSalary pay() {
            return facts == null || facts.salary().least() == null ? null : facts.salary();
        }
    }

    /**
     * Reads the beginning of a feed.
     *
     * @param lines what its names mean, {@code name = meaning} in each
     */
    public Preview read(InputStream in, String lines) throws IOException {
        var mapping = PostingMapping.parse(lines);
        var reader = new PostingReader(mapping, LocalDate.now(clock));
        var names = new LinkedHashMap<String, String>();
        var rows = new ArrayList<Row>();
        var buffered = new BufferedInputStream(in);
        Long brokenAt = null;
        try (var feed = PostingFeeds.open(PostingFormat.guess(buffered), buffered, "")) {
            for (var next = feed.next(); next.isPresent(); next = feed.next()) {
                collect(next.get(), names);
                rows.add(row(feed.line(), reader.read(next.get())));
                if (rows.size() == ROWS) {
                    break;
                }
            }
        } catch (FeedBrokenException e) {
            brokenAt = e.line();
        }
        return new Preview(told(names, mapping), rows, brokenAt);
    }

    private static void collect(NamedTexts posting, Map<String, String> names) {
        for (var name : posting.names()) {
            var text = posting.all(name).get(0).strip();
            names.putIfAbsent(name, text.substring(0, Math.min(text.length(), LONGEST_EXAMPLE)));
        }
    }

    private static List<Name> told(Map<String, String> names, PostingMapping mapping) {
        return names.entrySet().stream()
                .map(it -> new Name(it.getKey(), mapping.told(it.getKey()), it.getValue()))
                .toList();
    }

    private static Row row(long line, PostingReading reading) {
        return reading instanceof Quarantined aside
                ? new Row(line, null, aside.fault(), aside.value())
                : new Row(line, ((Understood) reading).facts(), null, null);
    }
}
