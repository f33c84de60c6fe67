package org.distintivo.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One person with a browser of their own: language, size of the window, cookies. Close it at the
 * end of the test.
 *
 * <p>Call {@link #look} on every page: it is what the bars of the product ask of each of them.
 */
public final class Visitor implements AutoCloseable {

    /** What the person holds in the hand or sits at. */
    public enum Device {
        PHONE(360, 740),
        DESKTOP(1280, 800);

        private final int width;
        private final int height;

        Device(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    private static final String PASSWORD = "viola ombrello settembre 71";

    private final TestServer server;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    public Visitor(TestServer server, Locale language, Device device) {
        this(server, language, device, ColorScheme.LIGHT);
    }

    public Visitor(TestServer server, Locale language, Device device, ColorScheme colors) {
        this(
                server,
                Chromium.running()
                        .newContext(options(server, language, device).setColorScheme(colors)));
    }

    private Visitor(TestServer server, BrowserContext context) {
        this.server = server;
        this.context = context;
        this.page = context.newPage();
        page.onConsoleMessage(message -> note(message.type(), message.text()));
        page.onPageError(error -> complaints.add("script: " + error));
        page.onRequest(this::note);
    }

    /** Somebody who holds a phone before something; whether the page may look is still to say. */
    public static Visitor before(Path film, TestServer server, Locale language) {
        var browser = Chromium.before(film);
        var context = browser.newContext(options(server, language, Device.PHONE));
        context.onClose(closed -> browser.close());
        return new Visitor(server, context);
    }

    private static NewContextOptions options(TestServer server, Locale language, Device device) {
        return new NewContextOptions()
                .setBaseURL(server.baseUrl())
                .setLocale(language.toLanguageTag())
                .setViewportSize(device.width, device.height)
                .setHasTouch(device == Device.PHONE);
    }

    /** The window, for whatever has no method here. */
    public Page page() {
        return page;
    }

    /** Opens an address of the product, or a whole link out of a mail. */
    public Response visit(String address) {
        return page.navigate(address);
    }

    /** Fills in the sign-in form that the window shows, and presses its button. */
    public void signIn(String address, String password) {
        page.fill("#address", address);
        page.fill("#password", password);
        page.waitForResponse(
                response -> response.request().method().equals("POST"), () -> page.click("#go"));
    }

    /** Becomes the confirmed and signed-in owner of that address, and arrives at the badges. */
    public void signUp(String address, String name) {
        visit("/signup");
        page.fill("#address", address);
        page.fill("#name", name);
        page.fill("#password", PASSWORD);
        page.check("#consent");
        page.click("#go");
        page.fill("#code", server.mails().awaitLink(address, "/signup/confirm").code());
        page.click("#go");
        page.waitForURL("**/my/badges");
    }

    /** Presses the first such button, and waits for the page to which that leads. */
    public void press(String button) {
        arrive(() -> page.locator(button).first().click());
    }

    /** Does what leads to a page, which may be this one anew, and waits until it is there. */
    public void arrive(Runnable act) {
        page.evaluate("window.isLeft = true");
        act.run();
        page.waitForFunction("() => !window.isLeft && document.readyState === 'complete'");
    }

    /**
     * Looks at the page as it is now: keeps a picture of it, and fails if axe finds anything, if
     * something sticks out to the right, if a script failed or anybody else's server was asked.
     */
    public void look(String name) {
        screenshot(name);
        // legacy: without a second window in which the findings of frames are put together
        var axe = new AxeBuilder(page).setLegacyMode(true);
        var violations = axe.analyze().getViolations();
        var found =
                violations.stream()
                        .map(it -> it.getId() + ": " + it.getHelp() + " " + it.getNodes())
                        .toList();
        assertThat(found).as("axe on %s (%s)", name, page.url()).isEmpty();
        assertThat(overflow()).as("pixels beside the window on %s", name).isZero();
        assertThat(complaints).as("complaints of the browser until %s", name).isEmpty();
    }

    /**
     * Returns the cookie's value by which the person is signed in, for who asks without a window.
     */
    public String session() {
        return context.cookies().stream()
                .filter(cookie -> cookie.name.equals("SESSION"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
    }

    /** Signs out by the button in the head, which a small window shows in its menu. */
    public void signOut() {
        var menu = page.locator("header .menu summary");
        if (menu.isVisible()) {
            menu.click();
        }
        page.click("header form[action='/signout'] button");
    }

    /** Keeps a picture of the whole page in {@code target/screenshots}. */
    public Path screenshot(String name) {
        var file = TestFolders.target().resolve("screenshots").resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    /** Presses what triggers a download and returns the file. */
    public Path download(Runnable press) {
        return page.waitForDownload(press).path();
    }

    @Override
    public void close() {
        context.close();
    }

    private int overflow() {
        var script =
                "() => Math.max(0, document.documentElement.scrollWidth"
                        + " - document.documentElement.clientWidth)";
        return (Integer) page.evaluate(script);
    }

    private void note(String type, String text) {
        // a page that is meant to be missing makes the browser say so
        if (type.equals("error") && !text.contains("the server responded with a status of 4")) {
            complaints.add("console: " + text);
        }
    }

    private void note(Request request) {
        var url = request.url();
        if (url.startsWith("http") && !url.startsWith(server.baseUrl())) {
            complaints.add("request to another server: " + url);
        }
    }
}
