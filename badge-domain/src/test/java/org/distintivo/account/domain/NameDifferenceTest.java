package org.distintivo.account.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameDifferenceTest {

    @ParameterizedTest
    @CsvSource({
        "Ada Rosi, Ada Rossi, 1, true",
        "Maira Rossi, Maria Rossi, 1, true",
        "Mario Rossi, Maria Bossi, 2, true",
        "Mario Rossi, Maria Bosso, 3, false",
        "MARIO ROSSI, Mario Rossi, 0, true",
        "Jose Nunez, José Núñez, 3, false",
        "Zoe Rossi, Zoë Rossi, 1, true",
        "山田太郎, 山田大郎, 1, true",
        "李明, 王明, 1, true",
        "李, 王, 1, false",
        "李小, 王明, 2, false",
        "𠮷野家子, 吉野家子, 1, true",
        "Li Wu, Lu Wi, 2, true",
        "Li, Wu, 2, false",
        "Li, Lu, 1, true",
        "A B, C D, 2, false",
        "Jo, Joe, 1, true",
        "Jo, Josie, 3, false",
        "Mairo Rossi, Maria Rosso, 3, false",
        "Ada, Ida, 1, true",
        "Al, Ali, 1, true",
        "Anna Maria, Annamaria, 1, true",
        "Ada Rossi, Ada Lovelace, 7, false",
        "محمد علی, محمد علي, 1, true"
    })
    void a_slip_is_one_or_two_letters_as_long_as_one_stays(
            String from, String to, int letters, boolean isSlip) {
        assertThat(NameDifference.letters(from, to)).isEqualTo(letters);
        assertThat(NameDifference.isSlip(from, to)).isEqualTo(isSlip);
    }
}
