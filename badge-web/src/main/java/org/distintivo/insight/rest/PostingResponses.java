package org.distintivo.insight.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.distintivo.insight.domain.PostingFault;
import org.distintivo.insight.rest.PostingImportResponse.FeedProblem;
import org.distintivo.insight.rest.PostingImportResponse.QuarantinedLine;
import org.distintivo.insight.rest.PostingResponse.PostingReason;
import org.distintivo.insight.service.PostingImportView;
import org.distintivo.insight.service.QuarantinedView;
import org.distintivo.insight.service.SubmittedPostings.Outcome;
import org.distintivo.platform.service.Messages;

/** Puts what became of postings into the caller's words. */
@ApplicationScoped
class PostingResponses {

    @Inject private Messages messages;

    PostingsResponse of(List<Outcome> outcomes, Locale language) {
        return new PostingsResponse(outcomes.stream().map(it -> of(it, language)).toList());
    }

    private PostingResponse of(Outcome outcome, Locale language) {
        var posting = outcome.posting();
        return new PostingResponse(
                outcome.source().text(),
                posting.identifier(),
                posting.status().name().toLowerCase(Locale.ROOT),
                posting.fault() == null
                        ? null
                        : reason(posting.fault(), posting.found(), language));
    }

    PostingImportResponse of(PostingImportView view, List<QuarantinedView> aside, Locale language) {
        return PostingImportResponse.of(
                view, aside.stream().map(it -> line(it, language)).toList(), error(view, language));
    }

    private FeedProblem error(PostingImportView view, Locale language) {
        return view.fault() == null
                ? null
                : new FeedProblem(
                        view.fault().code(),
                        text("insight.feed.", view.fault().code(), language),
                        view.faultLine());
    }

    private QuarantinedLine line(QuarantinedView aside, Locale language) {
        var reason = reason(aside.fault(), aside.found(), language);
        return new QuarantinedLine(aside.line(), aside.identifier(), reason);
    }

    private PostingReason reason(PostingFault fault, String found, Locale language) {
        return new PostingReason(
                fault.code(), text("insight.posting.", fault.code(), language), found);
    }

    private String text(String prefix, String code, Locale language) {
        return messages.text(language, prefix + code);
    }
}
