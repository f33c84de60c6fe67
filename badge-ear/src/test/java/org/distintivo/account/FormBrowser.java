package org.distintivo.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A browser without script: keeps cookies, fills in forms, follows no redirect unless told. */
final class FormBrowser {

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI base;
    private HttpResponse<String> answer;

    FormBrowser(String baseUrl) {
        base = URI.create(baseUrl);
    }

    /** Takes somebody's session along, as who found the cookie would. */
    FormBrowser holding(String session) {
        var cookie = new HttpCookie("SESSION", session);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(base, cookie);
        return this;
    }

    FormBrowser visit(String address) {
        return send("GET", address, BodyPublishers.noBody());
    }

    FormBrowser head(String address) {
        return send("HEAD", address, BodyPublishers.noBody());
    }

    /** Fills in the form of that id, which the present page shows, and presses its button. */
    FormBrowser submit(String form, Map<String, String> typed) {
        var element = page().getElementById(form);
        if (element == null) {
            throw new AssertionError("no form " + form + " on " + answer.uri() + "\n" + text());
        }
        return submit(element, typed);
    }

    /** Presses the button of the form that posts there and has no fields. */
    FormBrowser press(String action) {
        return submit(page().expectFirst("form[action=" + action + "]"), Map.of());
    }

    private FormBrowser submit(Element form, Map<String, String> typed) {
        Map<String, String> values = new TreeMap<>();
        form.select("input[type=hidden], input[type=submit]")
                .forEach(input -> values.put(input.attr("name"), input.attr("value")));
        values.putAll(typed);
        var body =
                values.entrySet().stream()
                        .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
                        .collect(Collectors.joining("&"));
        return send("POST", form.attr("action"), BodyPublishers.ofString(body));
    }

    FormBrowser follow() {
        while (status() == 303) {
            visit(location());
        }
        return this;
    }

    int status() {
        return answer.statusCode();
    }

    String location() {
        return answer.headers().firstValue("Location").orElse("");
    }

    /** What a person would read. */
    String text() {
        return page().text();
    }

    /** The lines of the error summary. */
    List<String> errors() {
        return page().select("#errors li").eachText();
    }

    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("SESSION"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** The present page without what differs from one showing of it to the next. */
    String comparable() {
        var page = page();
        page.select("input[type=hidden]").forEach(Element::remove);
        page.select("input").forEach(input -> input.removeAttr("value"));
        return status() + " " + location() + "\n" + page.body().html();
    }

    private Document page() {
        return Jsoup.parse(answer.body());
    }

    private FormBrowser send(String method, String address, HttpRequest.BodyPublisher body) {
        var request =
                HttpRequest.newBuilder(base.resolve(address))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept-Language", "en")
                        .method(method, body)
                        .build();
        try {
            answer = http.send(request, BodyHandlers.ofString());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
