package org.distintivo.notification.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.distintivo.platform.domain.BrandDraft;

/**
 * The content of a mail, before it is set as HTML or as text: both come from the same blocks, so
 * that neither says anything the other does not. Everything in it is plain text on one line.
 *
 * @param program in whose name it is written
 * @param brand whose colors the button has
 * @param refusal address with which its reader ends mail of its kind; empty for mail that goes out
 *     always
 * @param blocks one thing after the other, from top to bottom
 */
record Letter(
        Locale locale,
        String program,
        BrandDraft brand,
        String subject,
        String refusal,
        List<Consumer<Setting>> blocks) {

    Letter {
        program = PlainText.oneLine(program);
        subject = PlainText.oneLine(subject);
        blocks = List.copyOf(blocks);
    }

    /** In the product's own colors. */
    Letter(
            Locale locale,
            String program,
            String subject,
            String refusal,
            List<Consumer<Setting>> blocks) {
        this(locale, program, BrandDraft.OWN, subject, refusal, blocks);
    }

    /** Passes every block to the typesetter, in order. */
    void setBy(Setting setting) {
        blocks.forEach(block -> block.accept(setting));
    }

    /** A way of setting the blocks of a letter. */
    interface Setting {

        void heading(String text);

        /** Adds a paragraph, with a link where the address stands in it, unless that is empty. */
        void paragraph(String text, String url);

        /** Adds the badges that the mail is about. */
        void badges(List<BadgeLine> badges);

        /** Adds the main link. */
        void button(String label, String url);

        /** Adds a code to type. */
        void code(String label, String code);

        /** Adds small print, with a link where the address stands in it, unless that is empty. */
        void note(String text, String url);

        /** Adds a link in small print. */
        void link(String label, String url);
    }

    /**
     * A badge as the mail shows it.
     *
     * @param level in words, or empty
     * @param artwork address of a PNG in our own house
     * @param alt what the artwork shows, in words
     */
    record BadgeLine(String title, String level, String artwork, String alt) {

        BadgeLine {
            title = PlainText.oneLine(title);
            level = PlainText.oneLine(level);
            alt = PlainText.oneLine(alt);
        }
    }

    /** Collects blocks in reading order. */
    static final class Blocks {

        private final List<Consumer<Setting>> blocks = new ArrayList<>();

        Blocks heading(String text) {
            return add(setting -> setting.heading(PlainText.oneLine(text)));
        }

        Blocks paragraph(String text) {
            return paragraph(text, "");
        }

        Blocks paragraph(String text, String url) {
            return add(setting -> setting.paragraph(PlainText.oneLine(text), url));
        }

        Blocks badges(List<BadgeLine> lines) {
            return add(setting -> setting.badges(lines));
        }

        Blocks button(String label, String url) {
            return add(setting -> setting.button(PlainText.oneLine(label), url));
        }

        Blocks code(String label, String code) {
            return add(setting -> setting.code(PlainText.oneLine(label), code));
        }

        Blocks note(String text) {
            return note(text, "");
        }

        Blocks note(String text, String url) {
            return add(setting -> setting.note(PlainText.oneLine(text), url));
        }

        Blocks link(String label, String url) {
            return add(setting -> setting.link(PlainText.oneLine(label), url));
        }

        List<Consumer<Setting>> list() {
            return blocks;
        }

        private Blocks add(Consumer<Setting> block) {
            blocks.add(block);
            return this;
        }
    }
}
