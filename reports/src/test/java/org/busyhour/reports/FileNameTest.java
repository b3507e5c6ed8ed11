package org.busyhour.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource({
        "bank-day, bank-day",
        "'Retail bank, Monday', Retail-bank-Monday",
        "../../etc, etc",
        "'..', other",
        "'', other"
    })
    void name_isWhatFileSystemsLike(String name, String expected) {
        assertThat(FileName.of(name, "other")).isEqualTo(expected);
    }
}
