package org.distintivo.catalog.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArtworkTitleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Microsoft Certified: Azure Administrator Associate | associate | Azure Administrator",
                "Microsoft 365 Certified: Modern Desktop Administrator Associate | associate"
                        + " | Modern Desktop Administrator",
                "Microsoft Certified Professional: Windows 2000 | mcp | Windows 2000",
                "MCSA: Windows Server 2012 | mcsa | Windows Server 2012",
                "Microsoft Certified: Azure Fundamentals | fundamentals | Azure",
                "Aurora Cloud Master | master | Aurora Cloud",
                "Expert | expert | Expert",
                "Certified: | expert | Certified:",
                "Microsoft Azure Fundamentals | exam | Microsoft Azure Fundamentals",
                "Word 2016: Core Document Creation | exam | Word 2016: Core Document Creation",
                "Azienda certificata: Sicurezza | associate | Sicurezza",
                "Zertifizierter Betrieb: Netze | associate | Netze",
            })
    void the_artwork_shows_what_program_and_ribbon_do_not_say(
            String title, String level, String shown) {
        assertThat(ArtworkTitle.of(title, level)).isEqualTo(shown);
    }
}
