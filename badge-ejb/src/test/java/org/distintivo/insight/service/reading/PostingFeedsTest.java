package org.distintivo.insight.service.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.distintivo.insight.domain.PostingFacts;
import org.distintivo.insight.domain.PostingFault;
import org.distintivo.insight.domain.SalaryNote;
import org.distintivo.insight.service.reading.PostingReading.Quarantined;
import org.distintivo.insight.service.reading.PostingReading.Understood;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostingFeedsTest {

    private static final Path POSTINGS = Path.of("../../shared/data/postings");
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    @ParameterizedTest
    @CsvSource({"indeed-style-feed.xml,88", "talent-style-feed.xml,88", "rss-feed.xml,88"})
    void readsRealFeeds(String file, int count) throws IOException {
        var readings = readFile(file);
        assertThat(readings).hasSize(count).allMatch(Understood.class::isInstance);
        assertThat(facts(readings))
                .allSatisfy(it -> assertThat(it.description()).doesNotContain("@", "<script"))
                .allSatisfy(it -> assertThat(it.language()).isNotNull());
    }

    @Test
    void saysWhyThePayOfARealFeedDoesNotCount() throws IOException {
        var notes =
                facts(readFile("indeed-style-feed.xml")).stream()
                        .collect(
                                Collectors.groupingBy(
                                        it -> it.salary().note(), Collectors.counting()));
        assertThat(notes.keySet()).isSubsetOf(SalaryNote.NO_CURRENCY, SalaryNote.NOT_ADVERTISED);
    }

    @Test
    void findsTheSameJobInTheThreeWaysToWriteItIntoAPage() throws IOException {
        var thatTime = LocalDate.of(2012, 1, 1);
        var facts = facts(readFile("schemaorg-examples.txt", thatTime));
        assertThat(facts.stream().filter(it -> it.title().equals("Software Engineer")))
                .hasSizeGreaterThanOrEqualTo(3)
                .satisfies(
                        they ->
                                assertThat(they)
                                        .extracting(PostingFacts::employer)
                                        .contains("ABC Company Inc."))
                .allSatisfy(it -> assertThat(it.place().city()).isEqualTo("Kirkland"));
    }

    @Test
    void putsAsideWhatIsFifteenYearsOld() throws IOException {
        assertThat(readFile("schemaorg-examples.txt"))
                .filteredOn(Quarantined.class::isInstance)
                .hasSize(3)
                .allSatisfy(
                        it ->
                                assertThat(((Quarantined) it).fault())
                                        .isEqualTo(PostingFault.DATE_OUT_OF_RANGE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "schemaorg-issue-2083-examples.txt",
                "schemaorg-issue-2294-examples.txt",
                "schemaorg-issue-2681-examples.txt"
            })
    void findsScriptsAmongProse(String file) throws IOException {
        assertThat(readFile(file)).hasSize(1).allMatch(Understood.class::isInstance);
    }

    @Test
    void findsTheOnePostingAmongPeopleWithTheirOccupations() throws IOException {
        assertThat(facts(readFile("schemaorg-issue-1698-examples.txt")))
                .extracting(PostingFacts::title)
                .containsExactly("Mobile App Developer");
    }

    @Test
    void putsAsideRealAdsWithoutADate() throws IOException {
        assertThat(readFile("swedish-ads.json"))
                .hasSize(2)
                .allSatisfy(
                        it -> {
                            var aside = (Quarantined) it;
                            assertThat(aside.fault()).isEqualTo(PostingFault.DATE_UNREADABLE);
                            assertThat(aside.identifier()).isNotNull();
                        });
    }

    /** Shapes of recruiting systems, each with the same opening. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                // Greenhouse
                """
                {"jobs": [{"id": 7, "title": "Cloud operator", "company_name": "Beispiel AG",
                  "absolute_url": "https://board.example/7", "location": {"name": "Berlin, Germany"},
                  "first_published": "2026-11-03T10:00:00-05:00",
                  "content": "&lt;p&gt;Run our clouds.&lt;/p&gt;",
                  "departments": [{"id": 1, "name": "IT"}], "offices": [{"name": "Berlin"}]}]}""",
                // Lever
                """
                [{"id": "7", "text": "Cloud operator", "company": {"name": "Beispiel AG"},
                  "hostedUrl": "https://board.example/7", "createdAt": 1793664000000,
                  "categories": {"commitment": "Full-time", "location": "Berlin", "team": "IT"},
                  "country": "DE", "workplaceType": "hybrid", "description": "<p>Run our clouds.</p>",
                  "salaryRange": {"min": 45000, "max": 60000, "currency": "EUR",
                    "interval": "per-year-salary"}}]""",
                // SmartRecruiters
                """
                {"totalFound": 1, "content": [{"id": "7", "name": "Cloud operator",
                  "company": {"name": "Beispiel AG", "identifier": "B"},
                  "releasedDate": "2026-11-03T10:00:00.000Z", "postingUrl": "https://board.example/7",
                  "location": {"city": "Berlin", "country": "de", "remote": false},
                  "jobAd": {"sections": {"jobDescription": {"text": "<p>Run our clouds.</p>"}}}}]}""",
                // Ashby
                """
                {"apiVersion": "1", "jobs": [{"id": "7", "title": "Cloud operator",
                  "company": "Beispiel AG", "publishedAt": "2026-11-03T10:00:00Z", "isRemote": false,
                  "jobUrl": "https://board.example/7", "descriptionHtml": "<p>Run our clouds.</p>",
                  "address": {"postalAddress": {"addressLocality": "Berlin",
                    "addressCountry": "Germany"}}}]}""",
                // HR Open
                """
                {"positionOpening": {"documentId": {"value": "7"}, "positionTitle": "Cloud operator",
                  "positionOrganization": {"legalName": "Beispiel AG"},
                  "positionLocations": [{"address": {"city": "Berlin", "countryCode": "DE"}}],
                  "positionPeriod": {"validFrom": "2026-11-03", "validTo": "2026-12-31"},
                  "positionFormattedDescriptions": [{"content": "<p>Run our clouds.</p>"}],
                  "offeredRemunerationPackage": {"ranges": [{"minimumAmount": {"value": 45000,
                    "currency": "EUR"}, "maximumAmount": {"value": 60000, "currency": "EUR"},
                    "intervalCode": "Yearly"}]},
                  "applicationMethods": [{"url": "https://board.example/7"}]}}"""
            })
    void understandsTheShapesOfRecruitingSystems(String json) throws IOException {
        var facts = facts(read(PostingFormat.JSON, json));
        assertThat(facts).hasSize(1);
        var posting = facts.get(0);
        assertThat(posting.identifier()).isEqualTo("7");
        assertThat(posting.title()).isEqualTo("Cloud operator");
        assertThat(posting.employer()).isEqualTo("Beispiel AG");
        assertThat(posting.description()).isEqualTo("<p>Run our clouds.</p>");
        assertThat(posting.url()).isEqualTo("https://board.example/7");
        assertThat(posting.place().city()).isEqualTo("Berlin");
        assertThat(posting.place().country()).isEqualTo("DE");
        assertThat(posting.postedOn()).isEqualTo("2026-11-03");
        assertThat(posting.remote()).isFalse();
        if (json.contains("45000")) {
            assertThat(posting.salary().yearly()).isEqualByComparingTo("52500");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PK\u0003\u0004", "BZh9", "%PDF-1.7"})
    void unpacksNothing(String begin) {
        assertThatThrownBy(() -> read(PostingFormat.CSV, begin + "title\nAdmin\n"))
                .isInstanceOf(FeedBrokenException.class);
    }

    @Test
    void unpacksNoGzipWhichCouldGrow() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(packed)) {
            zip.write(new byte[1 << 20]);
        }
        var in = new ByteArrayInputStream(packed.toByteArray());
        assertThatThrownBy(() -> PostingFeeds.open(PostingFormat.JSON_LINES, in, ""))
                .isInstanceOf(FeedBrokenException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-- %s -->", "<job a='%s'/>", "<?a %s?>", "<%s/>"})
    void endsAFeedWhoseAttributeOrCommentGoesOnAndOn(String form) {
        var long5 = "x".repeat(5 * 1024 * 1024);
        var xml = "<source>" + form.formatted(long5) + "<job><title>A</title></job></source>";
        assertThatThrownBy(() -> read(PostingFormat.XML, xml))
                .isInstanceOf(FeedBrokenException.class);
    }

    @Test
    void readsTheOtherWaysInAPageWhoseJsonIsBroken() throws IOException {
        var page =
                "<html><script type='application/ld+json'>{\"@type\":\"JobPosting\",</script>"
                        + "<div itemscope itemtype='https://schema.org/JobPosting'>"
                        + "<span itemprop='title'>Admin</span></div></html>";
        assertThat(facts(read(PostingFormat.HTML, page)))
                .extracting(PostingFacts::title)
                .containsExactly("Admin");
    }

    @Test
    void goesOnBehindALineThatIsNoJson() throws IOException {
        var lines = "{\"title\":\"A\"}\n{\"title\":\n\n{\"title\":\"B\"}";
        var readings = read(PostingFormat.JSON_LINES, lines);
        assertThat(readings).hasSize(3);
        assertThat(readings.get(1))
                .isEqualTo(new Quarantined(null, PostingFault.NOT_A_POSTING, null));
    }

    @Test
    void readsRows() throws IOException {
        var rows = "\uFEFFJob title;Company;City\n\"Admin; senior\";Beispiel AG;Bolzano\n";
        var facts = facts(read(PostingFormat.CSV, rows));
        assertThat(facts).hasSize(1);
        assertThat(facts.get(0).title()).isEqualTo("Admin; senior");
        assertThat(facts.get(0).place().city()).isEqualTo("Bolzano");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><source><job><title>&a;</title></job></source>",
                "<source><job><title>A</title></job><job><title>B",
                "<source><job><title>&lol;</title></job></source>",
            })
    void endsAFeedThatIsBrokenOrReachesOut(String xml) {
        assertThatThrownBy(() -> read(PostingFormat.XML, xml))
                .isInstanceOf(FeedBrokenException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<?xml version='1.0'?><rss> | XML",
                "<!DOCTYPE html><html>      | HTML",
                "[{}]                       | JSON",
                "title,company              | CSV",
            })
    void looksAtTheBeginning(String begin, PostingFormat format) throws IOException {
        var bytes = begin.getBytes(StandardCharsets.UTF_8);
        assertThat(PostingFormat.guess(new ByteArrayInputStream(bytes))).isEqualTo(format);
    }

    @Test
    void endsARowWhoseQuoteIsNeverClosed() throws IOException {
        var rows = "title\nAdmin\n\"Cloud operator\n" + "Admin\n".repeat(1_000_000);
        try (var feed =
                PostingFeeds.open(
                        PostingFormat.CSV,
                        new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)),
                        "")) {
            assertThat(feed.next()).isPresent();
            assertThatThrownBy(feed::next).isInstanceOf(FeedBrokenException.class);
        }
    }

    @Test
    void looksForTheSeparatorInTheBeginningOfAnEndlessLineOnly() throws IOException {
        assertThat(read(PostingFormat.CSV, "title;" + "x".repeat(200_000) + "\nAdmin;1"))
                .hasSize(1);
    }

    @Test
    void walksThroughItemsOfSeveralNamesOnce() throws IOException {
        var page =
                "<div itemscope itemtype='https://schema.org/JobPosting'>"
                        + "<b itemprop='title'>Admin</b>"
                        + "<div itemscope itemprop='a b' itemtype='https://schema.org/Thing'>"
                                .repeat(60);
        assertThat(read(PostingFormat.HTML, page)).hasSize(1);
    }

    @Test
    void doesNotFallOverADeepPage() throws IOException {
        var page =
                "<div itemscope itemtype='https://schema.org/JobPosting'>" + "<b>".repeat(20_000);
        assertThat(read(PostingFormat.HTML, page)).isEmpty();
    }

    private static List<PostingReading> readFile(String name) throws IOException {
        return readFile(name, TODAY);
    }

    private static List<PostingReading> readFile(String name, LocalDate today) throws IOException {
        var file = POSTINGS.resolve(name);
        assumeTrue(Files.exists(file), "needs the data that lies beside the project");
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            // files of examples are pages with prose around them
            var format = name.endsWith(".txt") ? PostingFormat.HTML : PostingFormat.guess(in);
            return all(PostingFeeds.open(format, in, ""), today);
        }
    }

    private static List<PostingReading> read(PostingFormat format, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return all(PostingFeeds.open(format, new ByteArrayInputStream(bytes), ""), TODAY);
    }

    private static List<PostingReading> all(PostingFeed feed, LocalDate today) throws IOException {
        var reader = new PostingReader(PostingMapping.known(), today);
        var readings = new ArrayList<PostingReading>();
        try (feed) {
            for (var next = feed.next(); next.isPresent(); next = feed.next()) {
                readings.add(reader.read(next.get()));
            }
        }
        return readings;
    }

    private static List<PostingFacts> facts(List<PostingReading> readings) {
        Function<PostingReading, PostingFacts> facts = it -> ((Understood) it).facts();
        return readings.stream().filter(Understood.class::isInstance).map(facts).toList();
    }
}
