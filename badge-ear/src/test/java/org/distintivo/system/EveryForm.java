package org.distintivo.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.distintivo.openbadges.domain.BakedPng;
import org.distintivo.openbadges.domain.BakedSvg;
import org.distintivo.openbadges.service.Standards;
import org.distintivo.openbadges.service.ThirdPartyVerifiers;

/** The packages that people verify with, as published, judge every form that is handed out. */
final class EveryForm {

    private EveryForm() {}

    static void convincesStrangers(EarnerJourney earner, String id) throws Exception {
        var address = "/ob/v3/credentials/" + id;
        var credentials = new ArrayList<String>();
        for (var form : List.of("", ".json", "/refresh")) {
            credentials.add(FormsProgram.text(earner.gets(address + form)));
        }
        credentials.add(BakedPng.read(earner.gets(address + ".png")).text());
        credentials.add(BakedSvg.read(FormsProgram.text(earner.gets(address + ".svg"))).text());
        var tokens = new ArrayList<String>();
        for (var form : List.of(".jwt", ".jws")) {
            tokens.add(FormsProgram.text(earner.gets(address + form)));
        }
        try (var strangers =
                new ThirdPartyVerifiers(TestFolders.root().resolve("badge-ejb/target"))) {
            var answer = strangers.judge(credentials, tokens);
            assertThat(answer.credentials()).hasSize(5).allSatisfy(EveryForm::isGood);
            assertThat(answer.tokens()).hasSize(2).allSatisfy(EveryForm::isGood);
        }
    }

    /** The schema is none of ours, so it is not everywhere where these tests run. */
    private static void isGood(ThirdPartyVerifiers.Faults faults) {
        assertThat(faults.all())
                .allMatch(fault -> fault.startsWith("schema") && !Standards.areThere());
    }
}
