package org.distintivo.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.distintivo.notification.Exams;
import org.distintivo.platform.PostedForm.Field;
import org.distintivo.platform.PostedForm.Mutation;
import org.distintivo.system.Database;
import org.distintivo.system.FormBrowser;
import org.distintivo.system.OwnServer;
import org.distintivo.system.TestServer;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * Whatever a program posts to the forms of the portal, the answer is a page of ours and no failure
 * of the server: every form that links lead to, with each field left out, doubled, far too long and
 * full of control characters. On PostgreSQL, which keeps no NUL. Seeded and bounded: a run tries
 * the same as the one before.
 */
@OwnServer
@TestInstance(Lifecycle.PER_CLASS)
class FormFuzzIT {

    private static final long SEED = 20261130;
    private static final int MOST_PAGES = 60;

    /** By each of the three: every form gets every mutation in some field. */
    private static final int MOST_POSTS = Integer.getInteger("distintivo.fuzz.posts", 120);

    private static final String PASSWORD = "viola ombrello settembre 71";
    private static final List<String> DOORS =
            List.of(
                    "/",
                    "/signin",
                    "/signup",
                    "/signup/confirm",
                    "/signup/confirm?token=fuzz",
                    "/password/forgot",
                    "/password/reset",
                    "/password/reset?token=fuzz",
                    "/claim/fuzz",
                    "/verify",
                    "/my/other-badges/new",
                    "/my/settings",
                    "/password/change",
                    "/security",
                    "/console");

    private final TestServer server =
            TestServer.own("fuzz", Database.POSTGRES, Map.of("BADGE_RATE_FACTOR", "1000"));
    private final String address = Exams.address();

    /** One form on one page, and what is wrong with it. */
    private record Attempt(String page, String form, Field button, int field, Mutation mutation) {}

    @BeforeAll
    void start() {
        server.start();
        new Exams(server.api()).pass(address, "en", Exams.FIRST, Exams.SECOND);
    }

    @AfterAll
    void stop() {
        server.stop();
    }

    @Test
    void a_stranger_brings_no_form_to_fail() {
        fuzz(new FormBrowser(server.baseUrl()));
    }

    @Test
    void an_earner_brings_no_form_to_fail() {
        fuzz(earner(address));
    }

    @Test
    void staff_bring_no_form_to_fail() {
        fuzz(staff());
    }

    @Test
    void who_shares_twice_at_once_has_shared() {
        var holder = Exams.address();
        new Exams(server.api()).pass(holder, "en", Exams.FIRST);
        var browser = earner(holder);
        press(browser, "/my/badges", "accept");
        var id = badge(holder);
        var tabs =
                Stream.generate(() -> new FormBrowser(server.baseUrl()).holding(browser.session()))
                        .limit(4)
                        .map(tab -> tab.visit("/my/badges/" + id + "/share"))
                        .toList();

        var pressed =
                tabs.stream()
                        .map(tab -> CompletableFuture.runAsync(() -> press(tab, "show")))
                        .toList();
        pressed.forEach(CompletableFuture::join);

        assertThat(tabs).extracting(FormBrowser::status).containsOnly(303);
        server.anyone().get("/badges/" + id).ok();
    }

    private void fuzz(FormBrowser browser) {
        var attempts = attempts(browser);
        assertThat(attempts).as("forms to try").hasSizeGreaterThan(20);
        Collections.shuffle(attempts, new Random(SEED));
        var softly = new SoftAssertions();
        eachFormFirst(attempts).limit(MOST_POSTS).forEach(it -> attempt(browser, it, softly));
        softly.assertAll();
    }

    /** Every form with every mutation once, before any of them gets another field. */
    private static Stream<Attempt> eachFormFirst(List<Attempt> attempts) {
        var turns = new HashMap<String, Integer>();
        var turnOf = new IdentityHashMap<Attempt, Integer>();
        for (var it : attempts) {
            turnOf.put(it, turns.merge(it.page() + it.form() + it.mutation(), 1, Integer::sum));
        }
        return attempts.stream().sorted(Comparator.comparing(turnOf::get));
    }

    /** On a fresh page each time, if the form is still there: others may have used it up. */
    private static void attempt(FormBrowser browser, Attempt attempt, SoftAssertions softly) {
        var form = find(browser.visit(attempt.page()), attempt.form());
        if (form == null) {
            return;
        }
        var posted = PostedForm.of(form, attempt.button());
        if (attempt.field() < posted.fields().size()) {
            var name = posted.fields().get(attempt.field()).name();
            posted.with(attempt.field(), attempt.mutation()).sendBy(browser);
            softly.assertThat(browser.status()).as("%s: %s", attempt, name).isLessThan(500);
        }
    }

    private static List<Attempt> attempts(FormBrowser browser) {
        var attempts = new ArrayList<Attempt>();
        forms(browser)
                .forEach(
                        (page, forms) -> {
                            for (var form : forms) {
                                attempts.addAll(attempts(page, form));
                            }
                        });
        return attempts;
    }

    private static List<Attempt> attempts(String page, Element form) {
        var attempts = new ArrayList<Attempt>();
        var buttons = PostedForm.buttons(form);
        var button = buttons.isEmpty() ? null : buttons.get(0);
        int fields = PostedForm.of(form, button).fields().size();
        for (int field = 0; field < fields; field++) {
            for (var mutation : Mutation.values()) {
                attempts.add(new Attempt(page, form.id(), button, field, mutation));
            }
        }
        for (var other : buttons.subList(Math.min(1, buttons.size()), buttons.size())) {
            attempts.add(new Attempt(page, form.id(), other, fields - 1, Mutation.LONG));
        }
        return attempts;
    }

    /** All different forms, by the first page on which each was met. */
    private static Map<String, List<Element>> forms(FormBrowser browser) {
        var forms = new LinkedHashMap<String, List<Element>>();
        Set<String> known = new LinkedHashSet<>();
        var pages = new ArrayDeque<>(DOORS);
        Set<String> met = new LinkedHashSet<>(DOORS);
        for (int i = 0; i < MOST_PAGES && !pages.isEmpty(); i++) {
            var page = pages.poll();
            if (browser.visit(page).status() != 200) {
                continue;
            }
            for (var form : browser.page().select("form[method=post]")) {
                if (!form.attr("action").startsWith("/signout") && known.add(name(form))) {
                    forms.computeIfAbsent(page, p -> new ArrayList<>()).add(form);
                }
            }
            links(browser).filter(met::add).forEach(pages::add);
        }
        return forms;
    }

    private static Stream<String> links(FormBrowser browser) {
        return browser.page().select("a[href^=/]").eachAttr("href").stream()
                .map(it -> it.replaceFirst("#.*", ""))
                .filter(it -> !it.contains("lang=") && !it.contains("/ob/") && !it.contains("."));
    }

    /** The same form of two badges is one. */
    private static String name(Element form) {
        return form.id() + form.select("[name]").eachAttr("name");
    }

    private static Element find(FormBrowser browser, String id) {
        return browser.status() != 200
                ? null
                : browser.page().select("form[method=post]").stream()
                        .filter(it -> it.id().equals(id))
                        .findFirst()
                        .orElse(null);
    }

    private static void press(FormBrowser browser, String page, String button) {
        press(browser.visit(page), button);
    }

    private static void press(FormBrowser browser, String button) {
        var form = browser.page().expectFirst("form:has([name=" + button + "])");
        var pressed =
                PostedForm.buttons(form).stream()
                        .filter(it -> it.name().equals(button))
                        .findFirst()
                        .orElseThrow();
        PostedForm.of(form, pressed).sendBy(browser);
    }

    private FormBrowser earner(String owner) {
        var browser = new FormBrowser(server.baseUrl()).visit("/signup");
        browser.submit(
                "signup",
                Map.of("address", owner, "name", "Ada", "password", PASSWORD, "consent", "on"));
        var link = server.mails().awaitLink(owner, "/signup/confirm").link("/signup/confirm");
        browser.visit(link).submit("confirm", Map.of());
        assertThat(browser.visit("/my/badges").status()).isEqualTo(200);
        return browser;
    }

    private FormBrowser staff() {
        var browser = new FormBrowser(server.baseUrl()).visit("/signin");
        browser.submit(
                "signin",
                Map.of("address", TestServer.ADMIN_EMAIL, "password", TestServer.ADMIN_PASSWORD));
        assertThat(browser.visit("/console").status()).isEqualTo(200);
        return browser;
    }

    private String badge(String holder) {
        return server.api()
                .get("/api/v1/earners?email=" + holder)
                .object()
                .getJsonArray("badges")
                .getJsonObject(0)
                .getString("id");
    }
}
