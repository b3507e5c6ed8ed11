package org.busyhour.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputFolderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bank-day                          | busyhour-out/bank-day",
                "Retail bank, an ordinary Monday   | busyhour-out/Retail-bank-an-ordinary-Monday",
                "../../etc/passwd                  | busyhour-out/etc-passwd",
                "İstanbul çağrı                    | busyhour-out/İstanbul-çağrı",
                "..                                | busyhour-out/scenario"
            })
    void usualFolder_isTheNameWithoutWhatHurts(String name, String folder) {
        assertThat(OutputFolder.usual(name)).isEqualTo(folder);
    }
}
