package org.distintivo.platform.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Writes around a page without Faces what {@code base.xhtml} and {@code portal.xhtml} write. */
@RequestScoped
class PlainFrame {

    @Inject private PageHead head;
    @Inject private Language language;
    @Inject private Program program;
    @Inject private Assets assets;
    @Inject private Texts texts;

    Markup around(PlainPage.Content page) {
        return new Markup()
                .add(
                        "<!DOCTYPE html>\n<html lang=\"{}\" dir=\"{}\" xmlns=\"http://www.w3.org/1999/xhtml\">\n",
                        language.getTag(),
                        language.getDirection())
                .add("{}<body>\n", document(page.title()))
                .add("<a class=\"skip\" href=\"#main\">{}</a>\n", texts.get("platform.skip"))
                .add("<header class=\"bar\"><div class=\"wrap\">")
                .add("<a class=\"brand\" href=\"/\">{}</a>\n", head.getBrand())
                .add("<nav aria-label=\"{}\">", texts.get("platform.nav.label"))
                .add("{}</nav></div></header>\n", head.getNav())
                .add("<main class=\"wrap\" id=\"main\">{}</main>\n", page.main())
                .add("<footer><div class=\"wrap\"><p>{} ", texts.get("platform.footer"))
                .add("<a href=\"/privacy\">{}</a></p>", texts.get("platform.footer.privacy"))
                .add("</div></footer>\n</body>\n</html>");
    }

    private Markup document(String title) {
        var look = program.getLook();
        return new Markup()
                .add("<head>\n<meta charset=\"UTF-8\"/>\n")
                .add("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
                .add("<meta name=\"color-scheme\" content=\"light dark\"/>\n")
                .add("<title>{} · {}</title>\n", title, program.getShownName())
                .add(
                        "<meta name=\"description\" content=\"{}\"/>\n",
                        texts.text("platform.description", program.getName()))
                .add("<link rel=\"icon\" type=\"image/svg+xml\" href=\"{}\"/>\n", look.icon())
                .add("<link rel=\"stylesheet\" href=\"{}\"/>\n", look.style())
                .add(
                        "<script defer=\"defer\" src=\"{}\"></script>\n</head>\n",
                        assets.of("portal.js"));
    }
}
