package org.distintivo.platform.portal;

import static org.distintivo.platform.portal.Audience.ANYBODY;
import static org.distintivo.platform.portal.Audience.EARNER;
import static org.distintivo.platform.portal.Audience.EMPLOYER;
import static org.distintivo.platform.portal.Audience.MANAGER;
import static org.distintivo.platform.portal.Audience.MEMBER;
import static org.distintivo.platform.portal.Audience.PUBLIC;
import static org.distintivo.platform.portal.Audience.READER;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lists every address of the portal: which Facelet, or which servlet of files, answers it, and to
 * whom. The first that fits counts.
 */
public final class Routes {

    /** Where a person without a session goes first. */
    public static final String SIGN_IN = "/signin";

    /** Beginning of the addresses that pages elsewhere may show in a frame. */
    static final String EMBED = "/embed/";

    /** Where staff without badges of their own go first. */
    static final String JOIN = "/signup/staff";

    private static final List<Route> ALL =
            List.of(
                    new Route("/", "/platform/home.xhtml", READER),
                    new Route("/help", "/support/help.xhtml", READER),
                    new Route("/help/problems", "/support/problems.xhtml", READER),
                    new Route("/help/request", "/support/request-guest.xhtml", ANYBODY),
                    new Route("/help/cases/{id}", "/support/conversation-guest.xhtml", ANYBODY),
                    new Route("/help/{article}", "/support/article.xhtml", READER),
                    new Route("/privacy", "/account/privacy.xhtml", READER),
                    // account
                    new Route(SIGN_IN, "/account/signin.xhtml", ANYBODY),
                    new Route("/signup", "/account/signup.xhtml", ANYBODY),
                    new Route("/signup/confirm", "/account/confirm.xhtml", ANYBODY),
                    new Route("/password/forgot", "/account/forgot.xhtml", ANYBODY),
                    new Route("/password/reset", "/account/reset.xhtml", ANYBODY),
                    new Route("/password/change", "/account/change.xhtml", ANYBODY),
                    new Route("/signin/mail", "/account/code-request.xhtml", ANYBODY),
                    new Route("/signin/code", "/account/code.xhtml", ANYBODY),
                    new Route("/signin/passkey", "/account/passkey-signin.xhtml", ANYBODY),
                    new Route("/signin/provider", "/account/provider.xhtml", ANYBODY),
                    new Route("/signin/provider/return", "/account/provider-return.xhtml", ANYBODY),
                    new Route("/signin/second", "/account/second.xhtml", ANYBODY),
                    new Route("/signin/app", "/account/app-first.xhtml", ANYBODY),
                    new Route("/signup/invitation", "/account/invitation.xhtml", ANYBODY),
                    new Route("/security", "/account/security.xhtml", MEMBER),
                    new Route("/security/app", "/account/app.xhtml", MANAGER),
                    new Route("/security/passkeys/new", "/account/passkey-new.xhtml", MEMBER),
                    new Route("/security/passkeys/{id}", "/account/passkey.xhtml", MEMBER),
                    new Route(JOIN, "/account/join.xhtml", MANAGER),
                    new Route("/my/settings", "/account/settings.xhtml", EARNER),
                    new Route("/my/settings/mail", "/notification/preferences.xhtml", EARNER),
                    new Route("/mail/off/{token}", "/notification/refusal.xhtml", ANYBODY),
                    new Route("/my/name", "/account/name.xhtml", EARNER),
                    new Route("/my/addresses", "/account/addresses.xhtml", EARNER),
                    new Route("/my/addresses/{id}", "/account/address.xhtml", EARNER),
                    new Route("/my/data", "/account/data.xhtml", EARNER),
                    new Route("/my/data/erase", "/account/erase.xhtml", EARNER),
                    new Route("/my/data/erasure", "/account/erasure.xhtml", EARNER),
                    new Route("/my/merge", "/account/merge.xhtml", EARNER),
                    new Route("/addresses/confirm", "/account/address-link.xhtml", ANYBODY),
                    // badges
                    new Route("/claim/{token}", "/claiming/claim.xhtml", ANYBODY),
                    new Route("/my/badges", "/claiming/badges.xhtml", EARNER),
                    new Route("/my/badges/{id}.pdf", "/certificate/own", EARNER),
                    new Route("/my/badges/{id}", "/sharing/badge.xhtml", EARNER),
                    new Route("/my/badges/{id}/share", "/sharing/share.xhtml", EARNER),
                    new Route("/my/badges/{id}/others", "/sharing/others.xhtml", EARNER),
                    new Route("/my/other-badges/new", "/foreign/new.xhtml", EARNER),
                    new Route("/my/other-badges/{id}.png", "/foreign-files/picture", EARNER),
                    new Route("/my/other-badges/{id}/file", "/foreign-files/document", EARNER),
                    new Route("/my/other-badges/{id}", "/foreign/badge.xhtml", EARNER),
                    new Route("/other-badges/{id}.png", "/foreign-files/shown", PUBLIC),
                    new Route("/badges/{id}.pdf", "/certificate/public", PUBLIC),
                    new Route("/badges/{id}/signature.png", "/signature-picture", PUBLIC),
                    new Route("/badges/{id}", "/sharing/public.xhtml", PUBLIC),
                    new Route("/people/link/{link}.json", "/profile/document", PUBLIC),
                    new Route("/people/link/{link}", "/sharing/profile.xhtml", PUBLIC),
                    new Route("/people/link/{link}/{page}", "/sharing/profile.xhtml", PUBLIC),
                    new Route("/people/{handle}.json", "/profile/document", PUBLIC),
                    new Route("/people/{handle}", "/sharing/profile.xhtml", PUBLIC),
                    new Route("/people/{handle}/{page}", "/sharing/profile.xhtml", PUBLIC),
                    new Route("/my/profile", "/sharing/my-profile.xhtml", EARNER),
                    new Route("/my/profile/others", "/sharing/profile-others.xhtml", EARNER),
                    new Route("/my/profile/badges", "/sharing/collection.xhtml", EARNER),
                    new Route(
                            "/my/profile/collections/new", "/sharing/collection-new.xhtml", EARNER),
                    new Route("/my/profile/collections/{id}", "/sharing/collection.xhtml", EARNER),
                    new Route(EMBED + "{id}", "/sharing/embed.xhtml", PUBLIC),
                    new Route("/my/transcript", "/earning/transcript.xhtml", EARNER),
                    new Route("/transcripts/{id}", "/earning/shared-transcript.xhtml", ANYBODY),
                    new Route("/transcripts/{id}/pdf", "/transcript/pdf", ANYBODY),
                    new Route("/transcripts/{id}/json", "/transcript/json", ANYBODY),
                    new Route("/missing", "/support/missing-guest.xhtml", ANYBODY),
                    new Route("/missing/answer", "/support/answer-guest.xhtml", ANYBODY),
                    new Route("/my/missing", "/support/missing.xhtml", EARNER),
                    new Route("/my/missing/answer", "/support/answer.xhtml", EARNER),
                    new Route("/my/request", "/support/request.xhtml", EARNER),
                    new Route("/my/cases", "/support/cases.xhtml", EARNER),
                    new Route("/my/cases/{id}", "/support/conversation.xhtml", EARNER),
                    new Route("/verify", "/verifying/verify.xhtml", READER),
                    // catalog
                    new Route("/exams/{code}", "/catalog/exam.xhtml", READER),
                    new Route("/certifications/{code}", "/catalog/certification.xhtml", READER),
                    // jobs
                    new Route("/jobs", "/insight/jobs/jobs.xhtml", READER),
                    new Route("/jobs/{id}", "/insight/jobs/job.xhtml", READER),
                    new Route("/jobs/{id}/apply", "/insight/applying/apply.xhtml", EARNER),
                    new Route("/my/applications", "/insight/applying/list.xhtml", EARNER),
                    new Route(
                            "/my/applications/{id}", "/insight/applying/application.xhtml", EARNER),
                    new Route("/applications/{token}.json", "/application/presentation", READER),
                    new Route("/applications/{token}", "/insight/applying/shared.xhtml", READER),
                    new Route("/my/searches", "/insight/jobs/searches.xhtml", EARNER),
                    new Route("/my/searches/new", "/insight/jobs/search-new.xhtml", EARNER),
                    // insight
                    new Route("/insights/{kind}/{code}", "/insight/figures.xhtml", READER),
                    new Route(
                            "/insights/{kind}/{code}/postings", "/insight/postings.xhtml", READER),
                    new Route("/insights/{kind}/{code}/{figure}.csv", "/insight/figures", READER),
                    new Route("/my/insights", "/insight/my-figures.xhtml", EARNER),
                    new Route("/my/insights/postings", "/insight/my-postings.xhtml", EARNER),
                    new Route("/my/insights/{figure}.csv", "/insight/my-figures", EARNER),
                    // employers
                    new Route("/hiring", "/insight/hiring/today.xhtml", EMPLOYER),
                    new Route("/hiring/openings", "/insight/hiring/openings.xhtml", EMPLOYER),
                    new Route("/hiring/openings/new", "/insight/hiring/new.xhtml", EMPLOYER),
                    new Route("/hiring/openings/{id}", "/insight/hiring/opening.xhtml", EMPLOYER),
                    new Route(
                            "/hiring/applications", "/insight/hiring/applications.xhtml", EMPLOYER),
                    new Route(
                            "/hiring/applications/{id}",
                            "/insight/hiring/application.xhtml",
                            EMPLOYER),
                    new Route("/hiring/you", "/insight/hiring/you.xhtml", EMPLOYER),
                    // console
                    new Route("/console", "/platform/console/today.xhtml", MANAGER),
                    new Route("/console/brand", "/platform/console/brand.xhtml", MANAGER),
                    new Route(
                            "/console/brand/sample",
                            "/platform/console/brand-sample.xhtml",
                            MANAGER),
                    new Route("/console/brand/sample.css", "/brand/sample", MANAGER),
                    new Route("/console/password", "/account/console/password.xhtml", MANAGER),
                    new Route("/console/staff", "/account/console/staff.xhtml", MANAGER),
                    new Route(
                            "/console/staff/{id}", "/account/console/staff-member.xhtml", MANAGER),
                    new Route("/console/names", "/account/console/names.xhtml", MANAGER),
                    new Route("/console/names/{id}", "/account/console/name.xhtml", MANAGER),
                    new Route("/console/catalog", "/catalog/console/catalog.xhtml", MANAGER),
                    new Route("/console/artwork/{id}", "/artwork/sample", MANAGER),
                    new Route("/console/catalog/load", "/catalog/console/load.xhtml", MANAGER),
                    new Route(
                            "/console/catalog/{kind}/{code}",
                            "/catalog/console/item.xhtml",
                            MANAGER),
                    new Route(
                            "/console/endorsements", "/badge/console/endorsements.xhtml", MANAGER),
                    new Route("/console/results", "/earning/console/results.xhtml", MANAGER),
                    new Route("/console/results/{id}", "/earning/console/result.xhtml", MANAGER),
                    new Route("/console/cases", "/earning/console/cases.xhtml", MANAGER),
                    new Route("/console/cases/{id}", "/earning/console/case.xhtml", MANAGER),
                    new Route("/console/postings", "/insight/console/postings.xhtml", MANAGER),
                    new Route(
                            "/console/postings/sources", "/insight/console/sources.xhtml", MANAGER),
                    new Route(
                            "/console/postings/sources/{name}",
                            "/insight/console/source.xhtml",
                            MANAGER),
                    new Route(
                            "/console/postings/sources/{name}/mapping",
                            "/insight/console/mapping.xhtml",
                            MANAGER),
                    new Route("/console/postings/{id}", "/insight/console/feed.xhtml", MANAGER),
                    new Route("/console/employers", "/insight/console/employers.xhtml", MANAGER),
                    new Route(
                            "/console/employers/{id}", "/insight/console/employer.xhtml", MANAGER),
                    new Route("/console/salaries", "/insight/console/salaries.xhtml", MANAGER),
                    new Route(
                            "/console/salaries/left-out",
                            "/insight/console/left-out.xhtml",
                            MANAGER),
                    new Route("/console/salaries/wages", "/insight/console/wages.xhtml", MANAGER),
                    new Route(
                            "/console/salaries/wages/{id}",
                            "/insight/console/wage-statistic.xhtml",
                            MANAGER),
                    new Route("/console/skills", "/insight/console/skills.xhtml", MANAGER),
                    new Route("/console/skills/{id}", "/insight/console/skill.xhtml", MANAGER),
                    new Route("/console/taxonomies", "/insight/console/taxonomies.xhtml", MANAGER),
                    new Route(
                            "/console/taxonomies/{id}", "/insight/console/taxonomy.xhtml", MANAGER),
                    new Route("/console/imports", "/earning/console/imports.xhtml", MANAGER),
                    new Route("/console/imports/{id}", "/earning/console/import.xhtml", MANAGER),
                    new Route(
                            "/console/imports/{id}/errors",
                            "/earning/console/errors.xhtml",
                            MANAGER),
                    new Route("/console/earners", "/earning/console/earners.xhtml", MANAGER),
                    new Route("/console/earners/{id}", "/earning/console/earner.xhtml", MANAGER),
                    new Route(
                            "/console/earners/{id}/erase", "/account/console/erase.xhtml", MANAGER),
                    new Route(
                            "/console/earners/{id}/merge", "/earning/console/merge.xhtml", MANAGER),
                    new Route("/console/merges", "/earning/console/merges.xhtml", MANAGER),
                    new Route("/console/merges/{id}", "/earning/console/proposed.xhtml", MANAGER),
                    new Route("/console/erasure", "/account/console/erasure.xhtml", MANAGER),
                    new Route("/console/badges/{id}", "/earning/console/badge.xhtml", MANAGER),
                    new Route("/console/missing", "/support/console/cases.xhtml", MANAGER),
                    new Route("/console/missing/{id}", "/support/console/case.xhtml", MANAGER),
                    new Route("/console/restored", "/badge/console/restored.xhtml", MANAGER),
                    new Route("/console/keys", "/issuing/console/keys.xhtml", MANAGER),
                    new Route("/console/keys/{name}", "/issuing/console/key.xhtml", MANAGER),
                    new Route("/console/clients", "/integration/console/clients.xhtml", MANAGER),
                    new Route(
                            "/console/clients/new",
                            "/integration/console/client-new.xhtml",
                            MANAGER),
                    new Route(
                            "/console/clients/{id}", "/integration/console/client.xhtml", MANAGER),
                    new Route("/console/webhooks", "/integration/console/webhooks.xhtml", MANAGER),
                    new Route(
                            "/console/webhooks/{id}",
                            "/integration/console/webhook.xhtml",
                            MANAGER),
                    new Route("/console/issuers", "/verifying/console/issuers.xhtml", MANAGER),
                    new Route("/console/mail", "/notification/console/outbox.xhtml", MANAGER),
                    new Route("/console/mail/{id}", "/notification/console/mail.xhtml", MANAGER));

    private Routes() {}

    /** A route with the values that one request's path gives it. */
    public record Match(Route route, Map<String, String> values) {}

    static List<Route> all() {
        return ALL;
    }

    static Optional<Match> find(String path) {
        return ALL.stream()
                .flatMap(route -> route.match(path).map(v -> new Match(route, v)).stream())
                .findFirst();
    }

    static Optional<Route> ofView(String view) {
        return ALL.stream().filter(route -> route.view().equals(view)).findFirst();
    }

    /**
     * Returns whether an address with its query is a page of this portal. Nobody is redirected to
     * any other address that came with a request.
     */
    public static boolean isOwn(String address) {
        if (address == null || !address.startsWith("/") || address.startsWith("//")) {
            return false;
        }
        var harmless = address.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\');
        return harmless && find(address.replaceFirst("[?#].*", "")).isPresent();
    }
}
