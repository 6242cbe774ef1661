package vn.giamngheo.kit.problem;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextsTest {

    @ParameterizedTest
    @EnumSource(CommonProblem.class)
    void everyProblemSpeaksBothLanguages(CommonProblem problem) {
        for (var part : new String[] {"title", "detail"}) {
            var vietnamese = Texts.problem(problem, part, Texts.VIETNAMESE, "a", "b");
            var english = Texts.problem(problem, part, Locale.ENGLISH, "a", "b");

            assertThat(vietnamese).isNotBlank().isNotEqualTo(english);
            assertThat(english).isNotBlank().doesNotContain("''");
        }
    }

    @ParameterizedTest
    @CsvSource({
        ", vi",
        "'', vi",
        "en, en",
        "en-GB, en",
        "vi-VN, vi",
        "fr, vi",
        "'fr, en;q=0.5', en",
        "';;;', vi",
        "*, vi"
    })
    void vietnameseUnlessEnglishIsAskedFor(String header, String language) {
        assertThat(Texts.language(header).getLanguage()).isEqualTo(language);
    }

    @Test
    void slugIsTheNameInWords() {
        assertThat(CommonProblem.BODY_TOO_LARGE.slug()).isEqualTo("body-too-large");
    }
}
