package vn.giamngheo.task.programme;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import vn.giamngheo.kit.problem.Texts;

/** Puts reasons into the words of entitlements.properties. */
final class Words {

    private static final String BUNDLE = "entitlements";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private Words() {}

    static String of(Reason reason, Locale language) {
        return Texts.of(
                BUNDLE,
                "why." + reason.condition(),
                language,
                reason.arguments().stream()
                        .map(argument -> word(argument, language))
                        .toArray());
    }

    private static String word(Object argument, Locale language) {
        return switch (argument) {
            case Enum<?> constant -> Texts.of(BUNDLE, "word." + constant.name(), language);
            case LocalDate day -> DAY.format(day);
            case BothLanguages text -> text.in(language);
            case List<?> several ->
                several.stream().map(each -> word(each, language)).collect(Collectors.joining(", "));
            default -> argument.toString();
        };
    }
}
