package org.distintivo.support.portal;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.distintivo.platform.service.Messages;

/**
 * An article of the help in the reader's language.
 *
 * @param name as in its address
 * @param anchor of its place in the list
 * @param summary the question that it answers
 * @param more a paragraph below the steps; empty for none
 * @param figure what is seen in its drawing
 */
public record HelpText(
        String name,
        String anchor,
        String heading,
        String summary,
        List<String> steps,
        String more,
        String figure,
        List<Link> links) {

    /** A page on which what the article tells is done. */
    public record Link(String address, String label) {}

    static HelpText of(HelpArticle article, Messages messages, Locale reader) {
        var key = "support." + article.text() + ".";
        var automatic = messages.text(reader, "account.settings.auto.on"); // for one step
        return new HelpText(
                article.text(),
                article.anchor(),
                messages.text(reader, key + "heading"),
                messages.text(reader, key + "summary"),
                IntStream.rangeClosed(1, article.steps())
                        .mapToObj(step -> messages.text(reader, key + step, automatic))
                        .toList(),
                article.hasMore() ? messages.text(reader, key + "text") : "",
                messages.text(reader, key + "figure"),
                article.links().stream()
                        .map(it -> new Link(it.address(), messages.text(reader, it.key())))
                        .toList());
    }

    /** Returns what is searched and may be shown of it: the question first. */
    List<String> sentences() {
        return Stream.of(Stream.of(summary), steps.stream(), Stream.of(more))
                .flatMap(it -> it)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
