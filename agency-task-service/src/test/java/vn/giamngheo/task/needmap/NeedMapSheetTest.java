package vn.giamngheo.task.needmap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NeedMapSheetTest {

    private static final Instant AS_OF = Instant.parse("2017-03-01T02:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void aTextThatASpreadsheetWouldReckonIsShownAsText(String text) {
        assertThat(NeedMapSheet.text(text)).isEqualTo("\"'" + text + "\"");
    }

    @Test
    void quotesAreDoubledAndOtherTextsAreLeftAlone() {
        assertThat(NeedMapSheet.text("Xã \"A\", B")).isEqualTo("\"Xã \"\"A\"\", B\"");
        assertThat(NeedMapSheet.text("")).isEqualTo("\"\"");
    }

    @Test
    void aLinePerCommuneAndOneForTheTotals() {
        var map = NeedMap.of(List.of(
                new NeedMap.Found(commune("20107", "=Xã"), Optional.of("TELECOM"), new NeedMap.Cell(2, 1, 1, true)),
                new NeedMap.Found(commune("20113", "Xã B"), Optional.empty(), NeedMap.Cell.NONE)));

        assertThat(NeedMapSheet.of(map, 2016, AS_OF)).isEqualTo("\uFEFF" + """
                "commune_code","commune_valid_from","commune_name","TELECOM_open","TELECOM_waiting","TELECOM_late",\
                "total_open","total_waiting","total_late","year","contains_synthetic_data","as_of"
                "20107","2015-01-01","'=Xã",2,1,1,2,1,1,2016,true,"2017-03-01T02:00:00Z"
                "20113","2015-01-01","Xã B",0,0,0,0,0,0,2016,false,"2017-03-01T02:00:00Z"
                "TOTAL","","",2,1,1,2,1,1,2016,true,"2017-03-01T02:00:00Z"
                """.replace("\n", "\r\n"));
    }

    @Test
    void whereNothingIsThereTheTotalsAreZero() {
        assertThat(NeedMapSheet.of(NeedMap.of(List.of()), 2016, AS_OF))
                .contains("\"TOTAL\",\"\",\"\",0,0,0,2016,false,");
    }

    private static NeedMap.Commune commune(String code, String name) {
        return new NeedMap.Commune(code, LocalDate.of(2015, 1, 1), name);
    }
}
