package vn.giamngheo.task.figures;

import org.jspecify.annotations.Nullable;

/**
 * What a question about figures names.
 *
 * @param addressed the agency is what the question is put to, not a filter
 */
public record Question(
        @Nullable String agency,
        boolean addressed,
        @Nullable String area) {

    public static Question toAgency(String agency, @Nullable String area) {
        return new Question(agency, true, area);
    }

    public static Question about(String area, @Nullable String agency) {
        return new Question(agency, false, area);
    }
}
