package org.distintivo.insight.service.reading;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.distintivo.insight.domain.PostingDigest;
import org.distintivo.insight.domain.PostingFacts;
import org.distintivo.insight.domain.PostingFault;
import org.distintivo.platform.domain.CleanText;
import org.distintivo.platform.domain.Sha256;

/** Understands postings: cleans, types and checks what a source says of each. */
public final class PostingReader {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_IDENTIFIER = 200;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_URL = 2_000;
    private static final int MOST_SKILLS = 50;
    private static final int MOST_OPENINGS = 10_000;

    /** A posting from before cannot be open, whatever its source says. */
    private static final int OLDEST_YEARS = 10;

    private static final int LATEST_YEARS = 3;
    private static final Set<String> YES =
            Set.of("yes", "true", "1", "telecommute", "remote", "full", "fully remote", "sì", "ja");

    private final PostingMapping mapping;
    private final LocalDate today;

    /**
     * @param mapping which name means what
     * @param today against which dates are judged
     */
    public PostingReader(PostingMapping mapping, LocalDate today) {
        this.mapping = mapping;
        this.today = today;
    }

    /** Understands one posting, or says why it cannot. */
    public PostingReading read(NamedTexts posting) {
        var texts = mapping.sort(posting);
        String identifier = null;
        try {
            var title = title(texts);
            identifier = identifier(texts, title);
            return understood(texts, identifier, title);
        } catch (PutAside e) {
            return new PostingReading.Quarantined(identifier, e.fault(), e.value());
        }
    }

    /** Understands one posting of JSON; what is no object is no posting. */
    public PostingReading read(JsonValue posting) {
        return read(posting instanceof JsonObject it ? JsonTexts.of(it) : new NamedTexts());
    }

    private PostingReading understood(
            Map<PostingField, List<String>> texts, String identifier, String title)
            throws PutAside {
        var place = new PostingPlaces(texts).read();
        var description = PostingText.description(text(texts));
        var posted = date(texts, PostingField.POSTED_ON);
        var through = date(texts, PostingField.VALID_THROUGH);
        check(posted, through);
        var facts =
                new PostingFacts(
                        identifier,
                        title,
                        line(texts, PostingField.EMPLOYER, LONGEST_NAME).orElse(null),
                        description.html(),
                        url(texts),
                        posted,
                        through,
                        language(texts, title, description.plain()),
                        place,
                        isRemote(texts),
                        employmentType(texts),
                        openings(texts),
                        new PostingSalary(texts, place.country()).read(),
                        skills(texts));
        return new PostingReading.Understood(facts, PostingDigest.of(facts), description.plain());
    }

    private static String title(Map<PostingField, List<String>> texts) throws PutAside {
        if (texts.isEmpty()) {
            throw new PutAside(PostingFault.NOT_A_POSTING, null);
        }
        var title = first(texts, PostingField.TITLE).map(PostingText::line).orElse("");
        if (title.isEmpty()) {
            throw new PutAside(PostingFault.TITLE_MISSING, null);
        }
        if (title.length() > LONGEST_TITLE) {
            throw new PutAside(PostingFault.TITLE_TOO_LONG, title.substring(0, LONGEST_TITLE));
        }
        return title;
    }

    /** What the source calls it, else its address, else a digest of what tells it from others. */
    private static String identifier(Map<PostingField, List<String>> texts, String title)
            throws PutAside {
        var named = first(texts, PostingField.IDENTIFIER).map(CleanText::line);
        if (named.isPresent()) {
            if (named.get().length() > LONGEST_IDENTIFIER) {
                throw new PutAside(
                        PostingFault.IDENTIFIER_TOO_LONG,
                        named.get().substring(0, LONGEST_IDENTIFIER));
            }
            return named.get();
        }
        var url = url(texts);
        if (url != null && url.length() <= LONGEST_IDENTIFIER) {
            return url;
        }
        var content =
                String.join(
                        "\n",
                        title,
                        first(texts, PostingField.EMPLOYER).orElse(""),
                        first(texts, PostingField.CITY).orElse(""),
                        url == null ? "" : url);
        return "content:" + Sha256.hex(content).substring(0, 32);
    }

    /** Returns an address of the web; null where there is none that one could follow. */
    private static String url(Map<PostingField, List<String>> texts) {
        var text = first(texts, PostingField.URL).map(String::trim).orElse("");
        if (text.startsWith("www.")) {
            text = "https://" + text;
        }
        try {
            var uri = URI.create(text);
            var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean web = Set.of("https", "http").contains(scheme) && uri.getHost() != null;
            return web && uri.getUserInfo() == null && text.length() <= LONGEST_URL ? text : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Of several descriptions the longest; what stands elsewhere comes behind it. */
    private static String text(Map<PostingField, List<String>> texts) {
        var longest =
                texts.getOrDefault(PostingField.DESCRIPTION, List.of()).stream()
                        .reduce("", (a, b) -> b.length() > a.length() ? b : a);
        var details = String.join("\n\n", texts.getOrDefault(PostingField.DETAILS, List.of()));
        return details.isEmpty() ? longest : (longest + "\n\n" + details).strip();
    }

    private static LocalDate date(Map<PostingField, List<String>> texts, PostingField field)
            throws PutAside {
        var text = first(texts, field);
        return text.isEmpty() ? null : PostingDates.read(text.get());
    }

    private void check(LocalDate posted, LocalDate through) throws PutAside {
        within(posted, today.plusDays(2));
        within(through, today.plusYears(LATEST_YEARS));
        if (posted != null && through != null && through.isBefore(posted)) {
            throw new PutAside(PostingFault.DATES_REVERSED, posted + " – " + through);
        }
    }

    private void within(LocalDate date, LocalDate latest) throws PutAside {
        if (date != null
                && (date.isBefore(today.minusYears(OLDEST_YEARS)) || date.isAfter(latest))) {
            throw new PutAside(PostingFault.DATE_OUT_OF_RANGE, date.toString());
        }
    }

    private static String language(
            Map<PostingField, List<String>> texts, String title, String text) {
        return first(texts, PostingField.LANGUAGE)
                .map(it -> Locale.forLanguageTag(it.trim().replace('_', '-')).getLanguage())
                .filter(it -> !it.isEmpty())
                .or(() -> TextLanguage.of(title + " " + text))
                .orElse(null);
    }

    private static boolean isRemote(Map<PostingField, List<String>> texts) {
        return first(texts, PostingField.REMOTE)
                .map(it -> YES.contains(CleanText.line(it).toLowerCase(Locale.ROOT)))
                .orElse(false);
    }

    private static String employmentType(Map<PostingField, List<String>> texts) {
        return line(texts, PostingField.EMPLOYMENT_TYPE, LONGEST_NAME)
                .flatMap(EmploymentTypes::find)
                .orElse(null);
    }

    private static int openings(Map<PostingField, List<String>> texts) {
        return first(texts, PostingField.OPENINGS)
                .map(String::trim)
                .filter(it -> it.matches("\\d{1,5}"))
                .map(Integer::valueOf)
                .filter(it -> it >= 1 && it <= MOST_OPENINGS)
                .orElse(1);
    }

    private static List<String> skills(Map<PostingField, List<String>> texts) {
        return texts.getOrDefault(PostingField.SKILLS, List.of()).stream()
                .flatMap(it -> List.of(it.split("[,;\\n]")).stream())
                .map(PostingText::line)
                .filter(it -> !it.isEmpty() && it.length() <= LONGEST_NAME)
                .distinct()
                .limit(MOST_SKILLS)
                .toList();
    }

    private static Optional<String> line(
            Map<PostingField, List<String>> texts, PostingField field, int longest) {
        return first(texts, field)
                .map(PostingText::line)
                .filter(it -> !it.isEmpty() && it.length() <= longest);
    }

    private static Optional<String> first(
            Map<PostingField, List<String>> texts, PostingField field) {
        return texts.getOrDefault(field, List.of()).stream().findFirst();
    }
}
