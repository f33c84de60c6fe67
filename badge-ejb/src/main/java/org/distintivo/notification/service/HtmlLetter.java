package org.distintivo.notification.service;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.distintivo.notification.service.Letter.BadgeLine;
import org.distintivo.platform.domain.BrandDraft;
import org.distintivo.platform.domain.ItemCodes;
import org.distintivo.platform.service.Languages;

/**
 * Sets a letter as HTML that mail programs understand: tables for the frame, styles on the
 * elements, a dark theme for those that have one. No script, no remote style, no image but the
 * badges' own artwork, and nothing that tells us whether it was opened.
 *
 * <p>Every text passes {@link #escape}.
 */
final class HtmlLetter implements Letter.Setting {

    /** More badges than that are listed without their artwork. */
    private static final String UNBROKEN = "<span style=\"white-space:nowrap\">%s</span>";

    private static final int MOST_PICTURES = 20;

    private static final String STYLES =
            """
            :root{color-scheme:light dark;supported-color-schemes:light dark}
            @media (prefers-color-scheme:dark){
            .paper{background:#14171a!important}
            .card{background:#1b1f23!important;border-color:#343a40!important}
            .ink{color:#eceae4!important}
            .soft{color:#a9b0b7!important}
            .btn{background:DARK!important;color:ON_DARK!important}
            .code{background:#101214!important;color:#eceae4!important}
            }""";
    private static final String FONT =
            "font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif;";

    /** A long address in a sentence is wider than a phone. */
    private static final String BREAKING = "overflow-wrap:anywhere;word-break:break-word;";

    private static final String PARAGRAPH =
            FONT + "margin:0 0 16px;font-size:16px;line-height:1.55;" + BREAKING;
    private static final String INK = PARAGRAPH + "color:#1c2126";
    private static final String SOFT =
            FONT + BREAKING + "margin:16px 0 0;font-size:14px;line-height:1.5;color:#555d66";
    private static final String ADDRESS =
            FONT
                    + "margin:0 0 16px;font-size:14px;line-height:1.5;color:#555d66;"
                    + "word-break:break-all";
    private static final String BUTTON =
            FONT
                    + "display:inline-block;padding:12px 24px;"
                    + "font-size:16px;font-weight:600;text-decoration:none;border-radius:%dpx;"
                    + "background:%s;color:%s";
    private static final String CODE =
            "font-family:ui-monospace,Consolas,monospace;display:inline-block;padding:8px 16px;"
                    + "border-radius:8px;background:#f3f1ec;color:#1c2126;font-size:24px;"
                    + "letter-spacing:3px";

    private final StringBuilder body = new StringBuilder();

    private final String direction;
    private final String buttonStyle;

    private HtmlLetter(Letter letter) {
        direction = Languages.direction(letter.locale());
        var light = letter.brand().light();
        buttonStyle = BUTTON.formatted(letter.brand().corner(), light.accent(), light.letters());
    }

    static String of(Letter letter) {
        var setting = new HtmlLetter(letter);
        letter.setBy(setting);
        return """
        <!doctype html>
        <html lang="%1$s" dir="%7$s"><head><meta charset="utf-8">
        <meta name="viewport" content="width=device-width,initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>%2$s</title>
        <style>%5$s</style></head>
        <body class="paper" dir="%7$s" style="margin:0;padding:0;background:#fcfbf8">
        <table role="presentation" class="paper" width="100%%" cellpadding="0" cellspacing="0" \
        style="background:#fcfbf8"><tr><td align="center" style="padding:24px 12px">
        <table role="presentation" width="100%%" cellpadding="0" cellspacing="0" \
        style="max-width:560px"><tr><td>
        <p class="ink" style="%6$s"><strong>%3$s</strong></p></td></tr>
        <tr><td class="card" style="background:#ffffff;border:1px solid #dcd8cf;\
        border-radius:10px;padding:24px">
        %4$s</td></tr></table>
        </td></tr></table></body></html>
        """
                .formatted(
                        letter.locale().toLanguageTag(),
                        escape(letter.subject()),
                        escape(letter.program()),
                        setting.body,
                        styles(letter.brand().dark()),
                        INK,
                        setting.direction);
    }

    private static String styles(BrandDraft.Colors dark) {
        return STYLES.replace("ON_DARK", dark.letters().toString())
                .replace("DARK", dark.accent().toString());
    }

    @Override
    public void heading(String text) {
        var style =
                FONT + BREAKING + "margin:0 0 16px;font-size:24px;line-height:1.25;color:#1c2126";
        body.append("<h1 class=\"ink\" style=\"%s\">%s</h1>\n".formatted(style, readable(text)));
    }

    @Override
    public void paragraph(String text, String url) {
        body.append("<p class=\"ink\" style=\"%s\">%s</p>\n".formatted(INK, linked(text, url)));
    }

    @Override
    public void badges(List<BadgeLine> badges) {
        if (badges.size() == 1) {
            var badge = badges.get(0);
            body.append("<p style=\"%s\">%s</p>\n".formatted(PARAGRAPH, picture(badge, 200)));
            return;
        }
        body.append("<table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\">\n");
        badges.forEach(badge -> row(badge, badges.size() <= MOST_PICTURES));
        body.append("</table><br>\n");
    }

    private void row(BadgeLine badge, boolean withPicture) {
        body.append("<tr>");
        if (withPicture) {
            var padding = direction.equals("rtl") ? "0 0 12px 16px" : "0 16px 12px 0";
            body.append("<td style=\"padding:%s\">%s</td>".formatted(padding, picture(badge, 64)));
        }
        var style = FONT + "padding:0 0 12px;font-size:16px;line-height:1.4;color:#1c2126";
        var level =
                badge.level().isEmpty()
                        ? ""
                        : "<br><span class=\"soft\" style=\"font-size:14px;color:#555d66\">%s</span>"
                                .formatted(escape(badge.level()));
        body.append(
                "<td class=\"ink\" style=\"%s\"><strong>%s</strong>%s</td></tr>\n"
                        .formatted(style, readable(badge.title()), level));
    }

    private static String picture(BadgeLine badge, int pixels) {
        return "<img src=\"%s\" alt=\"%s\" width=\"%d\" style=\"display:block;border:0;height:auto\">"
                .formatted(escape(badge.artwork()), escape(badge.alt()), pixels);
    }

    @Override
    public void button(String label, String url) {
        body.append(
                "<p style=\"%s\"><a class=\"btn\" href=\"%s\" style=\"%s\">%s</a></p>\n"
                        .formatted(PARAGRAPH, escape(url), buttonStyle, escape(label)));
        // in letters as well: some programs show no button, and some people would rather read first
        body.append(
                "<p class=\"soft\" style=\"%s\">%s</p>\n"
                        .formatted(ADDRESS, anchor(url, escape(url))));
    }

    private static String anchor(String url, String html) {
        return "<a class=\"soft\" dir=\"%s\" href=\"%s\" style=\"color:#555d66\">%s</a>"
                .formatted(html.equals(escape(url)) ? "ltr" : "auto", escape(url), html);
    }

    @Override
    public void code(String label, String code) {
        paragraph(label, "");
        body.append(
                "<p style=\"%s\"><span class=\"code\" dir=\"ltr\" style=\"%s\">%s</span></p>\n"
                        .formatted(PARAGRAPH, CODE, escape(code)));
    }

    @Override
    public void note(String text, String url) {
        body.append("<p class=\"soft\" style=\"%s\">%s</p>\n".formatted(SOFT, linked(text, url)));
    }

    private static String linked(String text, String url) {
        if (url.isEmpty()) {
            return readable(text);
        }
        var around = Stream.of(text.split(Pattern.quote(url), -1)).map(HtmlLetter::readable);
        return around.collect(Collectors.joining(anchor(url, escape(url))));
    }

    /** Returns a text for people, whose codes stay in one piece. */
    private static String readable(String text) {
        return ItemCodes.pieces(text).stream()
                .map(it -> it.code() ? UNBROKEN.formatted(it.text()) : escape(it.text()))
                .collect(Collectors.joining());
    }

    @Override
    public void link(String label, String url) {
        body.append(
                "<p class=\"soft\" style=\"%s\">%s</p>\n"
                        .formatted(SOFT, anchor(url, escape(label))));
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
