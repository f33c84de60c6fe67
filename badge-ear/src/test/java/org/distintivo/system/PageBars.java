package org.distintivo.system;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.distintivo.system.PortalPages.PortalPage;

/** What the product promises of each page, asked of one that a browser shows. */
final class PageBars {

    private static final int KB = 1_000;
    private static final int PORTAL_FIRST = 200 * KB;
    private static final int PORTAL_AFTER = 30 * KB;
    private static final int PUBLIC_TEXT = 14 * KB;
    private static final int PUBLIC_ALL = 100 * KB;
    private static final int PUBLIC_REQUESTS = 5;

    /** Rules that axe leaves out by itself: WCAG 2.2, 2.5.8. */
    private static final AxeRunOptions WITH_TARGETS = new AxeRunOptions();

    static {
        var on = new AxeRuleOptions();
        on.setEnabled(true);
        WITH_TARGETS.setRules(Map.of("target-size", on));
    }

    private static final String WEIGHTS =
            """
            () => {
              const files = performance.getEntriesByType('resource')
                .filter(it => it.initiatorType !== 'fetch');
              const styles = files.filter(it => it.name.endsWith('.css'));
              const sum = all => all.reduce((n, it) => n + it.encodedBodySize, 0);
              const page = performance.getEntriesByType('navigation')[0].encodedBodySize;
              return [page, sum(styles), sum(files), files.length];
            }
            """;

    /** What takes the focus without showing it, after a key was pressed. */
    private static final String UNSEEN =
            """
            () => [...document.querySelectorAll(
                'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
              .filter(it => !it.disabled && it.checkVisibility({visibilityProperty: true}))
              .filter(it => {
                it.focus();
                if (document.activeElement !== it) return false;
                const shown = element => {
                  const style = getComputedStyle(element);
                  return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0
                    || style.boxShadow !== 'none';
                };
                return !shown(it);
              })
              .map(it => it.outerHTML.slice(0, 120))
            """;

    private static final String OVERFLOW =
            "() => Math.max(0, document.documentElement.scrollWidth"
                    + " - document.documentElement.clientWidth)";

    private final PortalPage promised;
    private final Page page;
    private final List<String> faults = new ArrayList<>();

    PageBars(PortalPage promised, Page page) {
        this.promised = promised;
        this.page = page;
    }

    List<String> faults() {
        return faults;
    }

    /** The headers of the answer: nothing foreign, no frame, no cookie that nobody needs. */
    PageBars answer(Response response) {
        var headers = response.headers();
        var policy = headers.getOrDefault("content-security-policy", "none");
        var embedded = promised.address().startsWith("/embed/");
        expect(policy.contains("default-src 'none'"), "policy " + policy);
        expect(!policy.contains("unsafe") && !policy.contains("http"), "policy " + policy);
        expect(
                policy.contains("frame-ancestors " + (embedded ? "*" : "'none'")),
                "frames: " + policy);
        expect("nosniff".equals(headers.get("x-content-type-options")), "types are guessed");
        if (promised.isPublic()) {
            expect(!headers.containsKey("set-cookie"), "a cookie on a public page");
            expect(headers.containsKey("etag"), "no ETag");
            expect(page.locator("script:not([type='application/ld+json'])").count() == 0, "script");
        }
        return this;
    }

    /** Says in which language it is, and which way that is written. */
    PageBars language(String tag) {
        var html = page.locator("html");
        var direction = tag.equals("ar") ? "rtl" : "ltr";
        expect(tag.equals(html.getAttribute("lang")), "lang " + html.getAttribute("lang"));
        expect(direction.equals(html.getAttribute("dir")), "dir " + html.getAttribute("dir"));
        return this;
    }

    PageBars reflow() {
        var beside = page.evaluate(OVERFLOW);
        expect(beside.equals(0), beside + " px beside " + page.viewportSize().width);
        return this;
    }

    /** All rules in this theme. */
    PageBars accessible(ColorScheme theme) {
        return axe(theme, new AxeBuilder(page).options(WITH_TARGETS));
    }

    /** Only what another theme can change. */
    PageBars contrast(ColorScheme theme) {
        return axe(theme, new AxeBuilder(page).withRules(List.of("color-contrast")));
    }

    private PageBars axe(ColorScheme theme, AxeBuilder axe) {
        // a color on its way from one theme to the other is neither's
        page.emulateMedia(
                new Page.EmulateMediaOptions()
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setColorScheme(theme));
        axe.setLegacyMode(true).analyze().getViolations().stream()
                .map(PageBars::told)
                .forEach(it -> faults.add(theme + " axe " + it));
        return this;
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getNodes().stream().map(it -> it.getHtml()).toList();
    }

    PageBars focus() {
        page.keyboard().press("Tab");
        ((List<?>) page.evaluate(UNSEEN)).forEach(it -> faults.add("focus is not seen on " + it));
        return this;
    }

    PageBars weight() {
        var sizes = (List<?>) page.evaluate(WEIGHTS);
        int text = number(sizes, 0);
        int all = text + number(sizes, 2);
        if (promised.isPublic()) {
            expect(text + number(sizes, 1) <= PUBLIC_TEXT, "HTML and CSS " + sizes);
            expect(all <= PUBLIC_ALL, "with images " + sizes);
            expect(1 + number(sizes, 3) <= PUBLIC_REQUESTS, "requests " + sizes);
        } else {
            expect(text <= PORTAL_AFTER, "HTML " + sizes);
            expect(all <= PORTAL_FIRST, "with everything " + sizes);
        }
        return this;
    }

    private static int number(List<?> sizes, int at) {
        return ((Number) sizes.get(at)).intValue();
    }

    private void expect(boolean right, String otherwise) {
        if (!right) {
            faults.add(otherwise);
        }
    }
}
