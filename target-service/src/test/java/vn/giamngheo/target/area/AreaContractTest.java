package vn.giamngheo.target.area;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AreaContractTest {

    private static final Path SAMPLE = Path.of("../household-service/src/main/resources/events/area.v1.sample.json");

    @Test
    void producersSampleIsUnderstood() throws IOException {
        var reader =
                new ObjectMapper().findAndRegisterModules().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

        var area = reader.readValue(SAMPLE.toFile(), AreaPayload.class).area();

        assertThat(area)
                .isEqualTo(new Area(
                        "20119",
                        LocalDate.of(2015, 1, 1),
                        LocalDate.of(2020, 1, 1),
                        "Vinh Hải",
                        AreaLevel.COMMUNE,
                        AreaType.RURAL,
                        "482",
                        List.of("46", "482"),
                        List.of(new Area.Key("20122", LocalDate.of(2020, 1, 1))),
                        1));
    }
}
