package org.distintivo.notification.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.distintivo.notification.service.AccountMailTemplates.Ticket;
import org.distintivo.notification.service.Letter.BadgeLine;
import org.distintivo.notification.service.MailTemplates.ClaimPages;
import org.distintivo.notification.service.MailTemplates.Reader;
import org.distintivo.notification.service.MailTemplates.Sender;
import org.distintivo.platform.service.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTemplatesTest {

    private static final String FORGOTTEN = "https://badges.example.org/password/forgot";

    private static final String CLAIM = "https://badges.example.org/claim/t0k3n";
    private static final String STOP = "https://badges.example.org/mail/off/t0k3n";
    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"([^\"]+)\"[^>]*>(.*?)</a>");
    private static final String SIGN_IN = "https://badges.example.org/signin";
    private static final String MISSING = "https://badges.example.org/missing";
    private static final ClaimPages PAGES = new ClaimPages(CLAIM, SIGN_IN, MISSING, false);

    private static final BadgeLine EXPERT = line("Azure Solutions Architect Expert", "Expert");

    private final MailTemplates templates = new MailTemplates(new Messages());
    private final AccountMailTemplates accounts = new AccountMailTemplates(new Messages());

    @Test
    void one_waiting_badge_is_named_in_subject_heading_and_text_with_its_claim_link() {
        var letter = waiting(reader(Locale.ENGLISH, "Ada Lovelace"), List.of(EXPERT));

        assertThat(letter.subject())
                .isEqualTo("A badge is waiting for you: Azure Solutions Architect Expert");
        assertThat(TextLetter.of(letter))
                .startsWith("You earned Azure Solutions Architect Expert\n\nHello Ada Lovelace,")
                .contains("Contoso Certification has a digital badge for you")
                .contains("* Azure Solutions Architect Expert (Expert)")
                .contains("Nobody sees it until you share it.")
                .contains("See and claim it:\n" + CLAIM)
                .contains("There is no deadline")
                .contains("ignore this mail")
                .contains(SIGN_IN);
        assertThat(HtmlLetter.of(letter))
                .contains("<html lang=\"en\" dir=\"ltr\">")
                .contains("href=\"" + CLAIM + "\"")
                .contains("alt=\"Badge: Azure Solutions Architect Expert\"")
                .contains("Nobody sees it until you share it.");
    }

    @Test
    void a_history_of_badges_is_one_mail_that_lists_every_one() {
        var badges =
                IntStream.rangeClosed(1, 75).mapToObj(i -> line("Badge no. " + i, "")).toList();

        var letter = waiting(reader(Locale.ITALIAN, "Ada"), badges);

        assertThat(letter.subject()).isEqualTo("75 badge ti aspettano");
        assertThat(TextLetter.of(letter)).contains("* Badge no. 1\n", "* Badge no. 75\n");
        assertThat(HtmlLetter.of(letter)).contains("Badge no. 75").doesNotContain("<img");
    }

    @Test
    void italian_readers_read_italian_and_everybody_else_english() {
        var italian = waiting(reader(Locale.forLanguageTag("it-CH"), "Ada"), List.of(EXPERT));
        var polish = waiting(reader(Locale.forLanguageTag("pl"), "Ada"), List.of(EXPERT));

        assertThat(italian.locale()).isEqualTo(Locale.ITALIAN);
        assertThat(TextLetter.of(italian)).contains("Nessuno lo vede finché non lo condividi.");
        assertThat(polish.locale()).isEqualTo(Locale.ENGLISH);
        assertThat(HtmlLetter.of(polish))
                .contains("<html lang=\"en\" dir=\"ltr\">", "Nobody sees it");
    }

    @Test
    void a_code_stays_in_one_piece_and_is_no_part_of_a_link() {
        var letter =
                waiting(reader(Locale.ENGLISH, "Ada"), List.of(line("Exam AC-100", ""), EXPERT));
        var one = waiting(reader(Locale.ENGLISH, "Ada"), List.of(line("Exam AC-100", "")));

        assertThat(HtmlLetter.of(letter))
                .contains("<strong>Exam <span style=\"white-space:nowrap\">AC-100</span></strong>");
        assertThat(HtmlLetter.of(one))
                .contains("earned Exam <span style=\"white-space:nowrap\">AC-100</span></h1>")
                .contains("href=\"" + CLAIM + "\"");
        assertThat(TextLetter.of(one)).contains("Exam AC-100").doesNotContain("span");
    }

    @Test
    void hostile_titles_and_program_names_stay_text() {
        var evil =
                new BadgeLine("<script>alert('x')</script>", "\"><b>", "/a.png", "'><img src=x>");
        var reader =
                new Reader(
                        Locale.ENGLISH, "Ada", sender("Evil & <Sons>\r\nBcc: all@example.org"), "");

        var letter = waiting(reader, List.of(evil, EXPERT));
        var html = HtmlLetter.of(letter);

        assertThat(html)
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;")
                .contains("Evil &amp; &lt;Sons&gt; Bcc: all@example.org")
                .contains("alt=\"&#39;&gt;&lt;img src=x&gt;\"")
                .doesNotContain("<script", "<b>", "<img src=x");
        assertThat(letter.subject() + letter.program()).doesNotContain("\r", "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "Win money at https://evil.example",
                "Click evil.example now",
                "write to me@evil.example",
                "A very long name that goes on and on and on and on and on and on and on and on and on",
                "",
                "\u202E"
            })
    void a_name_that_is_none_is_not_greeted(String name) {
        var letter = waiting(reader(Locale.ENGLISH, name), List.of(EXPERT));

        assertThat(TextLetter.of(letter)).contains("\n\nHello,\n\n").doesNotContain("evil");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Łukasz Nuñez-Ó Briain van der Westerlingen",
                "J. R. R. Tolkien",
                "Seán O'Brien Jr.",
                "山田 太郎"
            })
    void real_names_are_greeted_as_they_are_written(String name) {
        var letter = waiting(reader(Locale.ENGLISH, name), List.of(EXPERT));

        assertThat(TextLetter.of(letter)).contains("Hello " + name + ",");
    }

    @Test
    void a_name_that_is_written_from_right_to_left_does_not_turn_the_sentence() {
        var letter = waiting(reader(Locale.ENGLISH, "محمد الفارسی"), List.of(EXPERT));

        assertThat(TextLetter.of(letter)).contains("Hello \u2068محمد الفارسی\u2069,");
    }

    @Test
    void a_revocation_tells_the_reason() {
        var letter =
                templates.badgeRevoked(
                        reader(Locale.ENGLISH, "Ada"), EXPERT, "The result was voided.", SIGN_IN);

        assertThat(letter.subject()).contains("revoked", EXPERT.title());
        assertThat(TextLetter.of(letter)).contains("The reason: The result was voided.");
        assertThat(HtmlLetter.of(letter)).contains("The reason: The result was voided.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "it"})
    void what_is_taken_away_is_told_with_whom_to_ask(String language) {
        var reader = reader(Locale.forLanguageTag(language), "Ada");
        var contact = "Contoso Certification";

        assertThat(
                        List.of(
                                templates.badgeRevoked(reader, EXPERT, "", SIGN_IN),
                                templates.badgesWithdrawn(reader, List.of(EXPERT), "", SIGN_IN),
                                templates.badgeSuspended(reader, EXPERT, SIGN_IN)))
                .extracting(TextLetter::of)
                .allSatisfy(text -> assertThat(text).contains(contact, "help@contoso.example"));
    }

    @Test
    void a_suspension_says_what_it_means_and_its_end_that_the_badge_counts_again() {
        var reader = reader(Locale.ITALIAN, "Ada");

        var suspended = templates.badgeSuspended(reader, EXPERT, SIGN_IN);
        var reinstated = templates.badgeReinstated(reader, EXPERT, SIGN_IN);

        assertThat(suspended.subject()).isEqualTo("Il tuo badge è sospeso: " + EXPERT.title());
        assertThat(TextLetter.of(suspended)).contains("Finché non viene ripristinato non vale");
        assertThat(TextLetter.of(reinstated)).contains("vale di nuovo", "Non devi fare nulla");
    }

    @Test
    void mail_is_from_the_program_and_the_badge_is_issued_by_the_issuer() {
        var letter =
                templates.badgesAccepted(reader(Locale.ENGLISH, "Ada"), List.of(EXPERT), SIGN_IN);

        assertThat(letter.program()).isEqualTo("Contoso Certification");
        assertThat(TextLetter.of(letter))
                .contains("Contoso Academy has issued this badge", "Sent by Contoso Certification");
    }

    @Test
    void without_anybodys_words_the_reason_is_that_the_result_does_not_count() {
        var letter = templates.badgeRevoked(reader(Locale.ENGLISH, "Ada"), EXPERT, "", SIGN_IN);

        assertThat(TextLetter.of(letter))
                .contains("The reason: the exam result behind it does not count any more.");
    }

    @Test
    void a_withdrawal_says_what_does_not_wait_any_more_and_why() {
        var letter =
                templates.badgesWithdrawn(
                        reader(Locale.ITALIAN, "Ada"), List.of(EXPERT), "Scambio.", SIGN_IN);

        assertThat(letter.subject()).contains("non ti aspetta più", EXPERT.title());
        assertThat(TextLetter.of(letter)).contains("Il motivo: Scambio.", "Torna da solo");
    }

    @Test
    void accepted_badges_are_told_without_a_claim_link() {
        var letter =
                templates.badgesAccepted(
                        reader(Locale.ENGLISH, "Ada"), List.of(EXPERT), "https://b.example/my/");

        assertThat(TextLetter.of(letter))
                .contains("accepted for you, as you chose", "https://b.example/my/")
                .doesNotContain("/claim/");
    }

    @Test
    void a_reminder_says_that_it_is_the_only_one_and_presses_nobody() {
        var letter =
                templates.badgesReminder(
                        reader(Locale.ENGLISH, "Ada"), List.of(EXPERT), CLAIM, SIGN_IN);
        var many =
                templates.badgesReminder(
                        reader(Locale.ITALIAN, "Ada"), List.of(EXPERT, EXPERT), CLAIM, SIGN_IN);

        assertThat(letter.subject()).isEqualTo("Still waiting for you: " + EXPERT.title());
        assertThat(TextLetter.of(letter))
                .contains("This is the only reminder.", "as long as you like", CLAIM, SIGN_IN);
        assertThat(many.subject()).isEqualTo("2 badge ti aspettano ancora");
        assertThat(TextLetter.of(many)).contains("unico promemoria");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "it"})
    void mail_of_a_kind_ends_with_the_way_to_end_it_and_mail_about_safety_does_not(
            String language) {
        var locale = Locale.forLanguageTag(language);
        var reader = new Reader(locale, "Ada", sender("Contoso"), STOP);
        var always = reader(locale, "Ada");

        for (var letter :
                List.of(
                        templates.badgesWaiting(reader, List.of(EXPERT), PAGES),
                        templates.badgesReminder(reader, List.of(EXPERT), CLAIM, SIGN_IN),
                        templates.badgesAccepted(reader, List.of(EXPERT), SIGN_IN),
                        templates.badgesWithdrawn(reader, List.of(EXPERT), "", SIGN_IN))) {
            assertThat(letter.refusal()).isEqualTo(STOP);
            assertThat(TextLetter.of(letter)).endsWith(":\n" + STOP + "\n");
            assertThat(HtmlLetter.of(letter)).contains("href=\"" + STOP + "\"");
        }
        assertThat(TextLetter.of(templates.badgeRevoked(always, EXPERT, "", SIGN_IN)))
                .doesNotContain("/mail/off/");
    }

    @Test
    void each_link_of_the_html_part_stands_in_words_and_each_address_of_it_in_the_text_part() {
        var reader = new Reader(Locale.ENGLISH, "Ada", sender("Contoso"), STOP);
        var ticket = new Ticket(CLAIM, "482 913", 30);
        var always = reader(Locale.ENGLISH, "Ada");

        for (var letter :
                List.of(
                        templates.badgesWaiting(reader, List.of(EXPERT, EXPERT), PAGES),
                        templates.badgesReminder(reader, List.of(EXPERT), CLAIM, SIGN_IN),
                        templates.badgesAccepted(reader, List.of(EXPERT), SIGN_IN),
                        templates.badgeRevoked(always, EXPERT, "", SIGN_IN),
                        accounts.confirmation(always, ticket),
                        accounts.passwordReset(always, ticket),
                        accounts.signInCode(always, ticket),
                        accounts.passwordChanged(always, FORGOTTEN),
                        accounts.signUpRepeated(always, SIGN_IN))) {
            var html = HtmlLetter.of(letter);
            var links = LINK.matcher(html).results().toList();
            assertThat(links).isNotEmpty();
            assertThat(links)
                    .allSatisfy(
                            link -> {
                                assertThat(link.group(2)).containsPattern("\\p{L}{2}");
                                assertThat(TextLetter.of(letter)).contains(link.group(1));
                            });
            assertThat(html.replaceAll("<[^>]*>", " ")).contains(links.get(0).group(1));
        }
    }

    @Test
    void a_mail_loads_nothing_but_artwork_and_runs_nothing() {
        var html = HtmlLetter.of(waiting(reader(Locale.ENGLISH, "Ada"), List.of(EXPERT)));

        assertThat(html).doesNotContain("<script", "<link", "@import", "url(", "background=");
        assertThat(html.split("<img ")).as("one picture").hasSize(2);
    }

    private Letter waiting(Reader reader, List<BadgeLine> badges) {
        return templates.badgesWaiting(reader, badges, PAGES);
    }

    private static Reader reader(Locale locale, String name) {
        return new Reader(locale, name, sender("Contoso Certification"), "");
    }

    private static Sender sender(String program) {
        return new Sender(program, "Contoso Academy", "help@contoso.example");
    }

    private static BadgeLine line(String title, String level) {
        return new BadgeLine(title, level, "https://badges.example.org/art.png", "Badge: " + title);
    }
}
