package vn.giamngheo.household.survey.model;

import java.util.List;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import com.fasterxml.jackson.core.type.TypeReference;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.classification.CanonicalJson;
import vn.giamngheo.household.classification.ClassificationInputs;
import vn.giamngheo.household.classification.IndicatorResult;
import vn.giamngheo.household.observation.Observations;

/** How values that are read and written as a whole lie in their columns. */
final class ContentJson {

    private ContentJson() {}

    /** Observations as JSON. */
    @Converter
    static class OfObservations implements AttributeConverter<Observations, String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable Observations observations) {
            return observations == null ? null : CanonicalJson.write(observations);
        }

        @Override
        public @Nullable Observations convertToEntityAttribute(@Nullable String text) {
            return text == null ? null : CanonicalJson.read(text, Observations.class);
        }
    }

    /** Comments as JSON. */
    @Converter
    static class OfComments implements AttributeConverter<List<FieldComment>, String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable List<FieldComment> comments) {
            return comments == null ? null : CanonicalJson.write(comments);
        }

        @Override
        public List<FieldComment> convertToEntityAttribute(@Nullable String text) {
            return text == null ? List.of() : CanonicalJson.read(text, new TypeReference<>() {});
        }
    }

    /** Indicator results as JSON. */
    @Converter
    static class OfIndicators implements AttributeConverter<List<IndicatorResult>, String> {

        @Override
        public String convertToDatabaseColumn(List<IndicatorResult> indicators) {
            return CanonicalJson.write(indicators);
        }

        @Override
        public List<IndicatorResult> convertToEntityAttribute(String text) {
            return CanonicalJson.read(text, new TypeReference<>() {});
        }
    }

    /** What a classification was drawn from, in the text its hash was taken of. */
    static ClassificationInputs inputs(String text) {
        return CanonicalJson.read(text, ClassificationInputs.class);
    }
}
