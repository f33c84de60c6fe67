package org.distintivo.insight.service.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.distintivo.insight.domain.AdvertisedSalary;
import org.distintivo.insight.domain.PostingFacts;
import org.distintivo.insight.domain.PostingFault;
import org.distintivo.insight.domain.SalaryNote;
import org.distintivo.insight.domain.SalaryPeriod;
import org.distintivo.insight.service.reading.PostingReading.Quarantined;
import org.distintivo.insight.service.reading.PostingReading.Understood;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostingReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    @Test
    void understandsWhatIsOddInFeeds() {
        var facts =
                understood(
                        Map.of(
                                "title", " Client\u00a0Support  with German ",
                                "referencenumber", "4711",
                                "city", "Greece",
                                "state", "Greece",
                                "country", "GR",
                                "remote", " yes ",
                                "date", "1750118400000",
                                "jobtype", "Full time",
                                "salary", "1300 - 1600"));
        assertThat(facts.title()).isEqualTo("Client Support with German");
        assertThat(facts.identifier()).isEqualTo("4711");
        assertThat(facts.place().country()).isEqualTo("GR");
        assertThat(facts.place().city()).isNull();
        assertThat(facts.place().region()).isNull();
        assertThat(facts.remote()).isTrue();
        assertThat(facts.postedOn()).isEqualTo("2025-06-17");
        assertThat(facts.employmentType()).isEqualTo("FULL_TIME");
        assertThat(facts.salary().note()).isEqualTo(SalaryNote.NO_CURRENCY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-02-30            | DATE_UNREADABLE",
                "2000 000 000:00:00    | DATE_UNREADABLE",
                "03/04/2026            | DATE_AMBIGUOUS",
                "1970-01-01            | DATE_OUT_OF_RANGE",
                "2070-01-01T00:00:00Z  | DATE_OUT_OF_RANGE",
            })
    void putsAsideWhatHasNoDateOfOurTime(String date, PostingFault fault) {
        assertThat(read(Map.of("title", "Admin", "id", "7", "datePosted", date)))
                .asInstanceOf(type(Quarantined.class))
                .isEqualTo(new Quarantined("7", fault, said(fault, date)));
    }

    private static String said(PostingFault fault, String date) {
        return fault == PostingFault.DATE_OUT_OF_RANGE ? date.substring(0, 10) : date;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-03T23:30:00-08:00      | 2026-11-03",
                "Tue, 03 Nov 2026 10:00:00 GMT  | 2026-11-03",
                "3.11.2026                      | 2026-11-03",
                "03/11/2026 extra               | ",
                "23/11/2026                     | 2026-11-23",
                "11/23/2026                     | 2026-11-23",
                "1793664000                     | 2026-11-03",
            })
    void readsDatesAsTheyAreWritten(String date, LocalDate day) {
        var reading = read(Map.of("title", "Admin", "pubDate", date));
        if (day == null) {
            assertThat(reading).isInstanceOf(Quarantined.class);
        } else {
            assertThat(((Understood) reading).facts().postedOn()).isEqualTo(day);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "€ 45.000 – 60.000 pro Jahr      | 45000   | 60000   | EUR | YEAR",
                "45k-60k EUR per year            | 45000   | 60000   | EUR | YEAR",
                "$30.50/hour                     | 30.50   | 30.50   | USD | HOUR",
                "1.300,50 € al mese              | 1300.50 | 1300.50 | EUR | MONTH",
                "£350 per day                    | 350     | 350     | GBP | DAY",
            })
    void readsPay(String text, BigDecimal least, BigDecimal most, String currency, SalaryPeriod p) {
        var facts = understood(Map.of("title", "Admin", "country", "US", "salary", text));
        assertThat(facts.salary())
                .isEqualTo(new AdvertisedSalary(SalaryNote.COUNTED, least, most, currency, p));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1300 - 1600              | NO_CURRENCY",
                "EUR 1300 - 1600          | NO_PERIOD",
                "$ 1300 a month           | UNKNOWN_CURRENCY",
                "1300 - 1600 XQZ a month  | NO_CURRENCY",
                "competitive              | UNREADABLE",
                "€ 9.000.000.000 per year | OUT_OF_RANGE",
                "€ 60000 - 45000 per year | UNREADABLE",
                "€ 1 2 3 per year         | UNREADABLE",
            })
    void guessesNothingAboutPay(String text, SalaryNote note) {
        var facts = understood(Map.of("title", "Admin", "country", "IT", "salary", text));
        assertThat(facts.salary()).isEqualTo(AdvertisedSalary.notCounted(note));
    }

    @Test
    void guessesNoDollarWhereNoCountryIsNamed() {
        var facts = understood(Map.of("title", "Admin", "salary", "$ 100,000 per year"));
        assertThat(facts.salary())
                .isEqualTo(AdvertisedSalary.notCounted(SalaryNote.UNKNOWN_CURRENCY));
    }

    @Test
    void countsNoPayInACurrencyThatNobodyKnows() {
        var texts = Map.of("title", "Admin", "salary", "1300 a month", "salarycurrency", "XQZ");
        assertThat(understood(texts).salary())
                .isEqualTo(AdvertisedSalary.notCounted(SalaryNote.UNKNOWN_CURRENCY));
    }

    @Test
    void tellsLittleOfALongValue() {
        var reading = read(Map.of("title", "A", "datePosted", "  " + "9x".repeat(5_000)));
        assertThat(((Quarantined) reading).value()).hasSize(300).startsWith("9x");
    }

    @Test
    void findsNoPlaceInMarksAlone() {
        var place = understood(Map.of("title", "Admin", "location", " , ")).place();
        assertThat(place.country()).isNull();
        assertThat(place.city()).isNull();
    }

    @Test
    void leavesOutWhatNoDatabaseKeeps() {
        var facts = understood(Map.of("title", "Ad\0min", "id", "47\0" + "11"));
        assertThat(facts.title()).isEqualTo("Admin");
        assertThat(facts.identifier()).isEqualTo("4711");
    }

    @Test
    void keepsNoContactThatGoesOnInTheNextLineOfItsSource() {
        var html = "<p>Run our clouds.</p><p>Contact:\n  Jane Roe,\n  HR\n</p>";
        assertThat(understood(Map.of("title", "Admin", "description", html)).description())
                .isEqualTo("<p>Run our clouds.</p>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p><b>Contact:</b> Jane Roe</p><p>Apply.</p>        | <p>Apply.</p>",
                "<p>Contact:<br>Jane Roe<br>Apply.</p>               | <p><br><br>Apply.</p>",
                "<p><strong>Kontakt: </strong></p><p>Jane Roe</p>    | ''",
                "<ul><li>Recruiter: <i>Jane</i> Roe</li><li>Go</li></ul> | <ul><li>Go</li></ul>",
                "<p>Contact: <br></p><p><br></p><p>Jane Roe</p><p>Go</p> | <p>Go</p>",
            })
    void keepsNoContactWhoseNameStandsInAnotherElement(String html, String left) {
        assertThat(understood(Map.of("title", "Admin", "description", html)).description())
                .isEqualTo(left);
    }

    @Test
    void writesNothingThatCouldRun() {
        var html =
                "<p>a &lt;script&gt; &amp;lt; <a href='javascript:x()'>b</a></p><h1>c</h1>"
                        + "<svg><script>d</script></svg><p></p><p>e<br></p>f";
        assertThat(understood(Map.of("title", "Admin", "description", html)).description())
                .isEqualTo("<p>a &lt;script&gt; &amp;lt; b</p><h3>c</h3><p>e<br></p>f");
    }

    @Test
    void keepsNoContactAndNoScript() {
        var html =
                "<p onclick=\"x()\">Run our clouds since 2019-2024.</p><script>alert(1)</script>"
                        + "<p>Contact: Jane Roe, HR</p><p>Write to jane.roe@example.org or call"
                        + " +44 20 7946 0958.</p><img src=x onerror=y>";
        var facts =
                understood(
                        Map.of("title", "Admin", "description", html, "email", "jane@example.org"));
        assertThat(facts.description())
                .isEqualTo("<p>Run our clouds since 2019-2024.</p><p>Write to … or call ….</p>");
        assertThat(facts.toString()).doesNotContain("jane");
    }

    @Test
    void unescapesOnceAndNotMore() {
        assertThat(
                        understood(Map.of("title", "A", "description", "&lt;p&gt;Hi&lt;/p&gt;"))
                                .description())
                .isEqualTo("<p>Hi</p>");
        assertThat(
                        understood(
                                        Map.of(
                                                "title",
                                                "A",
                                                "description",
                                                "&lt;p&gt;&amp;lt;script&amp;gt;&lt;/p&gt;"))
                                .description())
                .isEqualTo("<p>&lt;script&gt;</p>");
    }

    @Test
    void tellsLanguages() {
        assertThat(
                        language(
                                "We are looking for an administrator who will work with our team in the city"))
                .isEqualTo("en");
        assertThat(
                        language(
                                "Cerchiamo un amministratore che sappia gestire la rete e i servizi della nostra azienda"))
                .isEqualTo("it");
        assertThat(
                        language(
                                "Wir suchen für unser Team in der Stadt eine Person, die mit dem Netz vertraut ist"))
                .isEqualTo("de");
        assertThat(language("クラウドの管理者を募集しています。経験は問いません。")).isEqualTo("ja");
        assertThat(language("SAP ABAP S/4HANA FI/CO")).isNull();
    }

    @Test
    void followsTheMappingOfASource() {
        var mapping =
                PostingMapping.of(Map.of("Stelle", "title", "Firma", "employer", "X", "nothing"));
        var texts = new NamedTexts();
        texts.add("Stelle", "Admin");
        texts.add("Firma", "Beispiel AG");
        var reading = new PostingReader(mapping, TODAY).read(texts);
        assertThat(((Understood) reading).facts().employer()).isEqualTo("Beispiel AG");
    }

    @Test
    void findsSkillsAndAddresses() {
        var facts =
                understood(
                        Map.of(
                                "title",
                                "A",
                                "skills",
                                "Java, Linux; Linux",
                                "url",
                                "www.example.org/1"));
        assertThat(facts.skills()).isEqualTo(List.of("Java", "Linux"));
        assertThat(facts.url()).isEqualTo("https://www.example.org/1");
        assertThat(understood(Map.of("title", "A", "url", "javascript:alert(1)")).url()).isNull();
    }

    private static String language(String text) {
        return understood(Map.of("title", "Admin", "description", text)).language();
    }

    private static PostingFacts understood(Map<String, String> texts) {
        return ((Understood) read(texts)).facts();
    }

    private static PostingReading read(Map<String, String> texts) {
        var posting = new NamedTexts();
        texts.forEach(posting::add);
        return new PostingReader(PostingMapping.known(), TODAY).read(posting);
    }
}
