package org.distintivo.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.distintivo.system.Database;
import org.distintivo.system.FormBrowser;
import org.distintivo.system.OnEachDatabase;
import org.distintivo.verifying.service.OtherIssuer;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/** Badges of other issuers of two accounts are one person's after a merge, and again two's. */
@OnEachDatabase
class MergedOtherBadgesIT {

    private static final String NEW = "/my/other-badges/new";
    private static final String BOUNDARY = "--other-badges";

    @Parameter private Database database;

    @Test
    void doubles_become_one_and_the_undo_gives_each_its_own_back() {
        var steps = AddressSteps.withProgram(database);
        var main = AddressSteps.anAddress("main");
        var old = AddressSteps.anAddress("old");
        var other = steps.signUp(old);
        add(other, badge("same"));
        var others = add(other, badge("others"));
        var owner = steps.signUp(main);
        add(owner, badge("same"));
        assertThat(owner.visit(others).status()).isEqualTo(404);

        steps.merge(owner, old);

        assertThat(names(owner)).containsExactlyInAnyOrder("Badge same", "Badge others");
        assertThat(owner.visit(others).status()).isEqualTo(200);

        steps.unmerge(owner);

        assertThat(names(owner)).containsExactly("Badge same");
        var back = steps.signIn(old);
        assertThat(names(back)).containsExactlyInAnyOrder("Badge same", "Badge others");
        assertThat(back.visit(others).status()).isEqualTo(200);
    }

    @Test
    void what_is_removed_after_a_merge_does_not_come_back_as_its_double() {
        var steps = AddressSteps.withProgram(database);
        var main = AddressSteps.anAddress("main");
        var old = AddressSteps.anAddress("old");
        add(steps.signUp(old), badge("twice"));
        var owner = steps.signUp(main);
        var page = add(owner, badge("twice"));
        steps.merge(owner, old);

        owner.visit(page).submit("removal", Map.of("remove", "remove"));
        assertThat(owner.has("#confirm")).isTrue();
        owner.submit("removal", Map.of("remove", "remove")).follow();

        assertThat(names(owner)).isEmpty();
    }

    /** Hands a badge in, says that it is one's own, and returns the address of its page. */
    private static String add(FormBrowser holder, String badge) {
        var form = holder.visit(NEW).page().expectFirst("#handin");
        var body = new StringBuilder();
        form.select("input[type=hidden], input[type=submit]")
                .forEach(it -> body.append(part(it.attr("name"), it.attr("value"))));
        body.append(part("text", badge)).append("--" + BOUNDARY + "--\r\n");
        holder.post(
                form.attr("action"),
                "multipart/form-data; boundary=" + BOUNDARY,
                body.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(holder.status()).as(holder.text()).isEqualTo(303);
        var page = holder.location();
        holder.follow().submit("ask", Map.of("add", "add")).follow();
        assertThat(holder.text()).contains("Added.");
        return page;
    }

    private static String part(String name, String value) {
        return "--"
                + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\""
                + name
                + "\"\r\n\r\n"
                + value
                + "\r\n";
    }

    private static List<String> names(FormBrowser holder) {
        return holder.visit("/my/badges").page().select("#others .badges b").stream()
                .map(Element::text)
                .toList();
    }

    /** A badge that names nobody by an address. */
    private static String badge(String name) {
        var nothing = JSON.createObjectBuilder();
        var usual = OtherIssuer.unsigned(nothing).getJsonObject("credentialSubject");
        var achievement =
                JSON.createObjectBuilder(usual.getJsonObject("achievement"))
                        .add("name", "Badge " + name);
        var subject =
                JSON.createObjectBuilder(usual)
                        .remove("identifier")
                        .add("id", "did:example:" + name)
                        .add("achievement", achievement);
        return OtherIssuer.credential(
                JSON.createObjectBuilder()
                        .add("id", "https://stranger.example/" + name)
                        .add("credentialSubject", subject));
    }
}
