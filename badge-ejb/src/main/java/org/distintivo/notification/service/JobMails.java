package org.distintivo.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.distintivo.insight.service.search.JobDigestService;
import org.distintivo.insight.service.search.JobDigestService.Window;
import org.distintivo.insight.service.search.JobDigestView;
import org.distintivo.insight.service.search.JobView;
import org.distintivo.notification.domain.MailTemplate;
import org.distintivo.notification.service.Letter.Blocks;
import org.distintivo.notification.service.MailTemplates.Reader;
import org.distintivo.platform.service.Messages;

/** Writes the mail about new openings for searches that somebody keeps. */
@ApplicationScoped
class JobMails {

    private static final String NEXT = ";";

    @Inject private JobDigestService digests;
    @Inject private PortalLinks pages;
    @Inject private Messages messages;

    /** Returns what a mail keeps of the searches that it is about. */
    static String written(List<Window> windows) {
        return windows.stream().map(Window::written).collect(Collectors.joining(NEXT));
    }

    /**
     * Returns what is new in the searches that a mail is about, as far as it is still open.
     *
     * @param written as {@link #written} wrote it
     */
    List<JobDigestView> list(long earnerId, String written, Locale language) {
        var windows = Stream.of(written.split(NEXT)).map(Window::of).toList();
        return digests.list(earnerId, windows, language);
    }

    Letter letter(Reader reader, List<JobDigestView> found) {
        var words = new LetterWords(messages, reader, MailTemplate.NEW_JOBS.key());
        int count = found.stream().mapToInt(JobDigestView::count).sum();
        var blocks =
                new Blocks()
                        .heading(words.of("heading", count))
                        .paragraph(words.greeting())
                        .paragraph(words.of("intro"));
        for (var search : found) {
            blocks.paragraph(words.of("search", search.name(), search.count()));
            search.jobs().forEach(it -> blocks.link(line(it), pages.job(it.id())));
        }
        blocks.button(words.of("button"), pages.mySearches())
                .note(words.of("footer", reader.program()));
        return words.letter(words.of("subject", count), blocks);
    }

    private static String line(JobView job) {
        return Stream.of(job.title(), job.employer(), job.place().city())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
