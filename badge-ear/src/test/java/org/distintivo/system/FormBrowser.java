package org.distintivo.system;

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
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A browser without script: keeps cookies, fills in forms, follows no redirect unless told. */
public final class FormBrowser {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http;
    private final URI base;
    private HttpResponse<String> answer;
    private String contentType = FORM;
    private String site = "same-origin";
    private String referrer;
    private String language = "en";

    public FormBrowser(String baseUrl) {
        this(baseUrl, HttpClient.newBuilder());
    }

    /**
     * @param client what else the browser is to do
     */
    public FormBrowser(String baseUrl, HttpClient.Builder client) {
        base = URI.create(baseUrl);
        http = client.cookieHandler(cookies).build();
    }

    /** Asks for pages in that language; by default in English. */
    public FormBrowser speaking(Locale wanted) {
        language = wanted.toLanguageTag();
        return this;
    }

    /** Takes somebody's session along, as who found the cookie would. */
    public FormBrowser holding(String session) {
        var cookie = new HttpCookie("SESSION", session);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(base, cookie);
        return this;
    }

    /** Forgets its cookies, as when it has been away for longer than a session lasts. */
    public void loseSession() {
        cookies.getCookieStore().removeAll();
    }

    /** Makes it say so of the pages whose forms it sends; by default they are ours. */
    public void comingFrom(String relation) {
        site = relation;
    }

    public FormBrowser withoutCookies() {
        cookies.setCookiePolicy(CookiePolicy.ACCEPT_NONE);
        return this;
    }

    public FormBrowser visit(String address) {
        return send("GET", address, BodyPublishers.noBody());
    }

    public FormBrowser head(String address) {
        return send("HEAD", address, BodyPublishers.noBody());
    }

    /** Fills in the form of that id, which the present page shows, and presses its button. */
    public FormBrowser submit(String form, Map<String, String> typed) {
        var element = page().getElementById(form);
        if (element == null) {
            throw new AssertionError("no form " + form + " on " + answer.uri() + "\n" + text());
        }
        return submit(element, typed);
    }

    /** Does the same with a page that was shown before, as in another tab or after going back. */
    public FormBrowser submitFrom(Document page, String form, Map<String, String> typed) {
        return submit(page.expectFirst("#" + form), typed);
    }

    /** Presses the button of the form that posts there and has no fields. */
    public FormBrowser press(String action) {
        return submit(page().expectFirst("form[action=" + action + "]"), Map.of());
    }

    /** Posts whatever is given there, as any program can. */
    public FormBrowser post(String address, String type, byte[] body) {
        contentType = type;
        return send("POST", address, BodyPublishers.ofByteArray(body));
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

    public FormBrowser follow() {
        while (status() == 303) {
            visit(location());
        }
        return this;
    }

    public int status() {
        return answer.statusCode();
    }

    public String location() {
        return answer.headers().firstValue("Location").orElse("");
    }

    /** The cookies that the answer sets, as they travel. */
    public List<String> cookiesSet() {
        return answer.headers().allValues("Set-Cookie");
    }

    /** What a person would read. */
    public String text() {
        return page().text();
    }

    /** Returns what a field of the present page is filled with. */
    public String value(String field) {
        return page().expectFirst("#" + field).attr("value");
    }

    /** Returns whether the present page has such a part. */
    public boolean has(String selector) {
        return !page().select(selector).isEmpty();
    }

    /** The lines of the error summary. */
    public List<String> errors() {
        return page().select("#errors li").eachText();
    }

    public String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("SESSION"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** The present page without what differs from one showing of it to the next. */
    public String comparable() {
        var page = page();
        page.select("input[type=hidden]").forEach(Element::remove);
        page.select("input").forEach(input -> input.removeAttr("value"));
        return status() + " " + location() + "\n" + page.body().html();
    }

    /** The page as it came. */
    public Document page() {
        return Jsoup.parse(answer.body());
    }

    private FormBrowser send(String method, String address, HttpRequest.BodyPublisher body) {
        var request =
                HttpRequest.newBuilder(base.resolve(address))
                        .header("Content-Type", contentType)
                        .header("Accept-Language", language)
                        .header("Sec-Fetch-Site", site)
                        .method(method, body);
        if (referrer != null) {
            request.header("Referer", referrer);
        }
        contentType = FORM;
        try {
            answer = http.send(request.build(), BodyHandlers.ofString());
            referrer = status() == 303 ? referrer : shownReferrer();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The page that is shown, unless it wants to be named to nobody. */
    private String shownReferrer() {
        var policy = answer.headers().firstValue("Referrer-Policy").orElse("");
        return policy.equals("no-referrer") ? null : answer.uri().toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
