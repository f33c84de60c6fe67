package org.distintivo.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import jakarta.json.JsonObject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.distintivo.notification.Exams;
import org.distintivo.system.PortalPages.PortalPage;
import org.distintivo.system.Visitor.Device;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * Every bar on every page: somebody who reads, a holder and a member of staff follow all links, in
 * Italian at 320 pixels, in English in the dark, and in Arabic. A page of the table of addresses
 * that they do not come to fails the test, unless a test is named that looks at it.
 */
@TestInstance(Lifecycle.PER_CLASS)
class EveryPageIT {

    /** Pages that have something only in the middle of an action, and the test that goes there. */
    private static final Map<String, String> ELSEWHERE = PagesElsewhere.map();

    /** Comes only by a mailed link; what it says is read in {@code OthersDataIT}. */
    private static final String BY_MAIL = "/console/erasure";

    private final PortalPages pages = new PortalPages();
    private final TestServer server = TestServer.of(Database.H2);
    private final Map<String, String> found = new LinkedHashMap<>();
    private final Map<String, List<String>> faults = new TreeMap<>();
    private final Map<String, Visitor> people = new LinkedHashMap<>();

    @BeforeAll
    void come() {
        var address = Exams.address();
        new Exams(server.api()).pass(address, "it", Exams.FIRST, Exams.SECOND, Exams.THIRD);
        for (var person : List.of("reader", "holder", "staff")) {
            people.put(person, new Visitor(server, Locale.ITALIAN, Device.DESKTOP));
        }
        var claim = server.mails().awaitLink(address, "/claim/");
        people.get("holder").signUp(address, "Łukasz Nuñez-Ó Briain van der Westerlingen");
        var id = accept(address);
        var handle = present();
        ask();
        importRows();
        people.get("staff").visit("/signin");
        people.get("staff").signIn(TestServer.ADMIN_EMAIL, TestServer.ADMIN_PASSWORD);
        follow(
                "reader",
                List.of(
                        "/",
                        "/badges/" + id,
                        "/people/" + handle,
                        "/embed/" + id,
                        path(claim.link("/claim/")),
                        path(claim.link("/mail/off/")),
                        "/exams/" + Exams.FIRST,
                        "/help/problems",
                        "/missing",
                        "/signup/confirm",
                        "/signin/code",
                        "/password/reset",
                        "/help/request"));
        follow(
                "holder",
                List.of(
                        "/my/badges",
                        "/my/badges/" + id,
                        "/my/profile",
                        "/my/profile/others",
                        "/my/cases",
                        "/my/request",
                        "/my/other-badges/new",
                        "/my/transcript",
                        "/my/settings",
                        "/security"));
        follow(
                "staff",
                List.of(
                        "/console",
                        "/console/imports",
                        "/console/merges",
                        "/console/staff",
                        "/console/clients",
                        "/console/webhooks",
                        "/console/brand",
                        "/console/brand/sample",
                        "/console/postings",
                        "/console/salaries",
                        "/console/salaries/left-out",
                        "/console/salaries/wages",
                        "/console/skills",
                        "/console/taxonomies",
                        "/console/password"));
    }

    @AfterAll
    void leave() {
        people.values().forEach(Visitor::close);
    }

    @Test
    void every_page_holds_every_bar() {
        in("en");
        in("ar");

        var forgotten =
                pages.all().stream()
                        .map(PortalPage::address)
                        .filter(it -> !ELSEWHERE.containsKey(it) && !found.containsKey(it))
                        .filter(it -> !it.equals(BY_MAIL))
                        .toList();
        SoftAssertions.assertSoftly(
                softly -> {
                    softly.assertThat(forgotten)
                            .as("pages that nobody came to: say here which test looks at them")
                            .isEmpty();
                    softly.assertThat(faults).isEmpty();
                });
    }

    @Test
    void what_is_looked_at_elsewhere_is_a_page_and_is_looked_at() {
        assertThat(pages.all()).extracting(PortalPage::address).containsAll(ELSEWHERE.keySet());
        var tests = TestFolders.root().resolve("badge-ear/src/test/java/org/distintivo");
        assertThat(ELSEWHERE.values())
                .allSatisfy(
                        test ->
                                assertThat(Files.readString(tests.resolve(test + ".java")))
                                        .contains(".look("));
    }

    private String accept(String address) {
        people.get("holder").press("button[name=accept]");
        var badges = server.api().get("/api/v1/earners?email=" + address).object();
        var id =
                badges.getJsonArray("badges").getValuesAs(JsonObject.class).stream()
                        .filter(badge -> badge.getString("state").equals("ACCEPTED"))
                        .map(badge -> badge.getString("id"))
                        .findFirst()
                        .orElseThrow();
        press("/my/badges/" + id + "/share", "button[name=show][value=PUBLIC]");
        return id;
    }

    /** Makes a profile with a collection public, and returns where it is. */
    private String present() {
        var holder = people.get("holder").page();
        var handle = "every-" + UUID.randomUUID().toString().substring(0, 13);
        people.get("holder").visit("/my/profile");
        holder.fill("#handle", handle);
        people.get("holder").press("#save");
        press("/my/profile/badges", "#choose button");
        people.get("holder").visit("/my/profile/collections/new");
        holder.fill("#title", "Le basi");
        people.get("holder").press("#make");
        people.get("holder").press("#choose button");
        press("/my/profile", "button[name=show][value=PUBLIC]");
        return handle;
    }

    private void ask() {
        var holder = people.get("holder").page();
        people.get("holder").visit("/my/request");
        holder.selectOption("#topic", new SelectOption().setIndex(1));
        holder.fill("#text", "Come si stampa il certificato?");
        people.get("holder").press("#send");
    }

    private void importRows() {
        var rows =
                "externalId,exam,takenOn,outcome,email\nevery-1,no-such-exam,2026-11-03,pass,a\n";
        server.api()
                .post("/api/v1/imports", "text/csv", rows.getBytes(StandardCharsets.UTF_8))
                .ok();
    }

    private void press(String address, String button) {
        people.get("holder").visit(address);
        people.get("holder").press(button);
    }

    /** Goes wherever links lead, to one address of each page that is for this person. */
    private void follow(String person, List<String> doors) {
        Deque<String> ahead = new ArrayDeque<>(doors);
        var page = people.get(person).page();
        page.setViewportSize(320, 740);
        while (!ahead.isEmpty()) {
            var address = ahead.poll();
            var promised = pages.at(path(address));
            if (promised.filter(it -> isNew(it, person)).isPresent()
                    && look(promised.get(), person, address)) {
                found.put(promised.get().address(), address);
                ((List<?>)
                                page.evaluate(
                                        "() => [...document.querySelectorAll('a[href^=\"/\"]')]"
                                                + ".map(it => it.getAttribute('href'))"))
                        .forEach(link -> ahead.add((String) link));
            }
        }
    }

    private boolean isNew(PortalPage page, String person) {
        return owner(page).equals(person) && !found.containsKey(page.address());
    }

    /** Returns whether it is there at all: a link of another test's data may lead nowhere. */
    private boolean look(PortalPage promised, String person, String address) {
        var page = people.get(person).page();
        var response = people.get(person).visit(address.replaceFirst("#.*", ""));
        if (response.status() != 200 || !promised.isFor(path(page.url()))) {
            return false;
        }
        note(
                promised,
                "it",
                new PageBars(promised, page)
                        .answer(response)
                        .language("it")
                        .reflow()
                        .weight()
                        .accessible(ColorScheme.LIGHT)
                        .contrast(ColorScheme.DARK)
                        .focus());
        return true;
    }

    /**
     * The same pages in another language: the cookie of the choice, or for public ones the link.
     */
    private void in(String language) {
        var arabic = language.equals("ar");
        for (var visitor : people.values()) {
            visitor.visit("/help?lang=" + language);
            visitor.page().setViewportSize(arabic ? 320 : 1280, 740);
        }
        for (var page : pages.all()) {
            if (found.containsKey(page.address())) {
                var visitor = people.get(owner(page));
                visitor.visit(asked(page, language));
                var bars = new PageBars(page, visitor.page()).language(language).reflow();
                if (!arabic) {
                    bars.accessible(ColorScheme.DARK).contrast(ColorScheme.LIGHT);
                } else if (!page.audience().equals("MANAGER")) {
                    bars.accessible(ColorScheme.LIGHT);
                }
                note(page, language, bars);
            }
        }
    }

    private String asked(PortalPage page, String language) {
        var address = found.get(page.address()).replaceFirst("#.*", "");
        return page.isPublic()
                ? address + (address.contains("?") ? "&" : "?") + "lang=" + language
                : address;
    }

    private static String owner(PortalPage page) {
        return switch (page.audience()) {
            case "EARNER", "MEMBER" -> "holder";
            case "MANAGER" -> "staff";
            default -> "reader";
        };
    }

    private void note(PortalPage page, String language, PageBars bars) {
        if (!bars.faults().isEmpty()) {
            faults.computeIfAbsent(page.address() + " " + language, it -> new ArrayList<>())
                    .addAll(bars.faults());
        }
    }

    private static String path(String address) {
        return URI.create(address.replaceFirst("[?#].*", "")).getPath();
    }
}
